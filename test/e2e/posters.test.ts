import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluatePosters } from '../../scripts/vision/evaluate-posters.ts';
import { loadNodeNetworks } from '../../scripts/vision/node-networks.ts';
import { type Poster, renderPosters } from '../../scripts/vision/posters/render-posters.ts';
import { mustHaveSent } from './behaviours/scene.ts';
import { browsers } from './drivers/launch.ts';
import type { Page } from './drivers/types.ts';
import { withBrowser } from './drivers/with-browser.ts';
import { views } from './views.ts';

const SHOTS = 'test-results/posters';
const STYLES = ['plain', 'turned', 'screenshot'];
const CAPTION = 'Selamat pagi semua 😊';
/** Enough to load the models and read a poster while this machine has other work, in milliseconds. */
const READING = 10_000;
const X = {
  input: '[data-testid="fileInput"]',
  editor: '[data-testid="tweetTextarea_0"]',
  submit: '[data-testid="tweetButtonInline"]',
};

let posters: Poster[] = [];
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  posters = await renderPosters([], STYLES);
  for (const { style, id, picture } of posters) writeFileSync(fileOf(style, id), picture);
});

const fileOf = (style: string, id: string) => resolve(join(SHOTS, `${style}-${id}.jpg`));

test('the words of rendered posters are read, and what offices print stays silent', async () => {
  const { text } = await loadNodeNetworks();
  const { triggers, official, campaign, misses } = await evaluatePosters(text, posters);
  console.info(
    `words ${triggers.found}/${triggers.all}, campaign ${campaign.flagged}/${campaign.all}`,
  );
  expect(official.all).toBeGreaterThanOrEqual(16);
  expect({ flagged: official.flagged, misses }).toMatchObject({ flagged: 0 });
  expect(triggers.found / triggers.all, misses.join('\n')).toBeGreaterThanOrEqual(0.98);
  expect(campaign.flagged / campaign.all, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
}, 600_000);

describe.each(browsers)('%s', (name) => {
  describe.each(views)('$view', ({ view, viewport, dark }) => {
    const browser = withBrowser(name, { viewport, dark, inCampaign: true });

    async function post(picture: string): Promise<Page> {
      const page = await browser().open('https://x.com/home?csp=strict');
      await page.setFiles(X.input, [picture]);
      await page.click(X.editor);
      await page.type(CAPTION);
      // A person writes for a while; what is not yet read holds no act up for longer than a moment.
      await wait(READING);
      await page.click(X.submit);
      return page;
    }

    test("x: a candidate's poster with an innocent caption is held back, its words marked", async () => {
      const page = await post(fileOf('plain', 'bupati'));
      const said = await page.ours.waitForDialog();
      expect(said).toContain('Teks pada gambar: “COBLOS NOMOR 2”');
      expect(said).not.toContain('Pose tangan');
      await page.screenshot(`${SHOTS}/${name}-${view}.png`);
      const lines = await page.ours.eval((root) => root.querySelectorAll('.jn-photo-line').length);
      expect(Math.max(...lines)).toBeGreaterThanOrEqual(1);
      await mustHaveSent(page, 0);
      await page.ours.button('Tetap kirim').click();
      await mustHaveSent(page, 1);
      await page.close();
    });

    // What is shown by nothing looks the same in each view.
    if (view === 'wide-light')
      test('x: a poster of an office goes out, and nothing is shown', async () => {
        const page = await post(fileOf('turned', 'kpu'));
        await mustHaveSent(page, 1);
        expect(await page.ours.dialog()).toBeNull();
        await page.close();
      });
  });
});
