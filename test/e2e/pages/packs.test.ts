import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { signPack } from '../../../scripts/rules/pack/sign-pack.ts';
import type { ActivityRow } from '../../../src/ledger/activity-types.ts';
import type { StoredPreset } from '../../../src/settings/preset.ts';
import { openScene, performAndBeWarned } from '../behaviours/scene.ts';
import { practice } from '../drivers/acts/index.ts';
import { browsers } from '../drivers/launch.ts';
import type { Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { faultsOf } from './faults-of.ts';
import { putActivities } from './put-rows.ts';
import { sampleActivities } from './sample-activities.ts';
import { fileFolder } from './sample-export.ts';
import { stored } from './stored-settings.ts';

declare const chrome: {
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
};

const SHOTS = 'test-results/packs';
/** The example of the guide, on whatever day this runs. */
const SAMPLE = readFileSync(join(import.meta.dirname, '../../../docs/contoh-paket.yaml'), 'utf8')
  .replace("'2026-01-01'", "'2020-01-01'")
  .replace("'2027-12-31'", "'2099-12-31'");
const NAME = 'Pemilihan Wali Kota Sabana (contoh)';
const PARTISAN = 'Besok ke TPS gas oblong ijo ya';

const pemOf = () =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const [key, otherKey] = [pemOf(), pemOf()];
const versionOf = (version: number, pem = key) =>
  signPack(SAMPLE.replace('version: 1', `version: ${version}`), pem);

const pastOf = (text: string): ActivityRow => ({
  ...(sampleActivities(5)[4] as ActivityRow),
  id: `x:contoh:${text}`,
  kind: 'post',
  text,
  target: null,
});

describe.each(browsers)('rule packs in %s', (name) => {
  const browser = withBrowser(name);
  const files = fileFolder();
  let page: Page;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    page = await browser().openOurs('options.html');
    await page.waitFor(() => document.querySelector('#paket input[type=file]'));
    await putActivities(page, [pastOf(PARTISAN), pastOf('Rapat warga'), pastOf('Selamat pagi')]);
  });

  const choose = (text: string) =>
    page.setFiles('#paket input[type=file]', [files.put('paket.yaml', text)]);
  const says = (text: string) =>
    page.waitFor(
      (wanted) =>
        document.querySelector<HTMLElement>('#paket .jn-panel')?.innerText.includes(wanted),
      text,
    );
  const looksRight = async (shot: string) => {
    await page.eval(() => document.querySelector('#paket')?.scrollIntoView());
    await page.screenshot(`${SHOTS}/${name}-${shot}.png`);
    expect(await faultsOf(page)).toBe('');
  };
  const versions = async () => (await stored(page))?.packs?.map(({ version }) => version) ?? [];
  /** What the check says on a page of ours that was opened just now. */
  const checked = async (text: string): Promise<string> => {
    const check = await browser().openOurs('check.html');
    await check.click('textarea');
    await check.type(text);
    await check.click('button[type=submit]');
    await check.waitFor(() => document.querySelector('.jn-verdict'));
    const said = await check.text('.jn-verdict');
    await check.close();
    return said;
  };

  test('a faulty file is told line by line, and nothing is stored', async () => {
    await choose(SAMPLE.replace("'3471'", "'3499'").replace('Ramel ]', 'RM ]'));
    await says('Baris 6, kolom 9');
    await says('2 kesalahan');
    await looksRight('faulty');
    expect(await versions()).toEqual([]);
  });

  test('a pack is shown with what it would flag before it is added', async () => {
    await choose(versionOf(2));
    await says('1 Jan 2020 sampai 31 Des 2099');
    await says('akan menandai 1 dari 3 tulisan terakhir Anda');
    await says(PARTISAN);
    await says('Ditandatangani oleh pemegang kunci');
    await looksRight('preview');
    expect(await page.eval(() => document.activeElement?.id)).toBe('pack-preview');
    expect(await versions()).toEqual([]);
    expect(await checked(PARTISAN)).not.toContain(NAME);
    await page.click('#paket .jn-panel .jn-button-primary');
    await page.waitFor(() => document.querySelector('#paket .jn-packs li'));
    await expect.poll(versions).toEqual([2]);
    await looksRight('added');
  });

  test('the check finds by it, and says that it does', async () => {
    const said = await checked(PARTISAN);
    expect(said).toContain(`Dari paket aturan: ${NAME}`);
    expect(await checked('Rapat besok jam 9')).not.toContain('Dari paket aturan');
  });

  test('so does the guard on a site', async () => {
    const site = practice.find(({ start }) => new URL(start).host === 'mastodon.social');
    const act = site?.acts.find((one) => one.name === 'post: button');
    if (!site || !act) throw new Error('no practice act');
    const scene = await openScene(browser(), site.start, act, { text: PARTISAN, post: '1001' });
    const warning = await performAndBeWarned(scene);
    expect(warning).toMatch(/Dari paket aturan/i);
    expect(warning).toContain(NAME);
    await scene.page.screenshot(`${SHOTS}/${name}-dialog.png`);
    await scene.page.close();
  });

  test.each([
    ['an older version', versionOf(1), 'lebih lama'],
    ['the same version', versionOf(2), 'sudah terpasang'],
    [
      'another content of the same version',
      versionOf(2).replace('# Contoh', '# Lain'),
      'tidak cocok',
    ],
    ['a newer one of another key', versionOf(3, otherKey), 'ditandatangani kunci lain'],
  ])('%s is refused with the reason', async (_name, text, reason) => {
    await choose(text);
    await says(reason);
    expect(
      await page.eval(() => document.querySelector('#paket .jn-panel .jn-button-primary')),
    ).toBe(null);
    await page.click('#paket .jn-panel .jn-button');
    expect(await versions()).toEqual([2]);
  });

  test('a newer one replaces it; it goes in one step, and comes back by the undo', async () => {
    await choose(versionOf(3));
    await says('Gantikan versi 2');
    await page.click('#paket .jn-panel .jn-button-primary');
    await expect.poll(versions).toEqual([3]);
    await page.click('#paket .jn-packs .jn-button');
    await expect.poll(versions).toEqual([]);
    expect(await checked(PARTISAN)).not.toContain(NAME);
    await page.click('.jn-toast .jn-button');
    await expect.poll(versions).toEqual([3]);
  });

  test('what an agency presets is shown as such and cannot be changed', async () => {
    const { packs } = await stored(page);
    const preset: StoredPreset = {
      state: 'ok',
      region: '3471',
      language: 'id',
      contact: 'BKPSDM Kota Sabana, (0274) 123',
      pack: packs[0] ?? null,
    };
    await page.eval((value) => chrome.storage.local.set({ preset: value }), preset);
    await page.waitFor(() => document.querySelector('#instansi'));
    expect(await page.text('#instansi')).toContain('BKPSDM Kota Sabana, (0274) 123');
    await page.waitFor(() => document.querySelector('#bahasa fieldset:disabled'));
    expect(await page.eval(() => document.querySelectorAll('#anda select:disabled').length)).toBe(
      2,
    );
    expect(await page.text('#anda')).toContain('Ditetapkan instansi');
    expect(await page.text('#paket .jn-packs')).toContain('Ditetapkan instansi');
    await page.eval(() => document.querySelector('#instansi')?.scrollIntoView());
    await page.screenshot(`${SHOTS}/${name}-preset.png`);
    expect(await faultsOf(page)).toBe('');
    const bad: StoredPreset = { state: 'bad', fault: 'reportTo' };
    await page.eval((value) => chrome.storage.local.set({ preset: value }), bad);
    await page.waitFor(() => document.querySelector('#instansi [role=alert]'));
    expect(await page.text('#instansi')).toContain('reportTo');
    expect(await page.eval(() => document.querySelectorAll('#anda select:disabled').length)).toBe(
      0,
    );
    await page.close();
  });
});

const looks = [
  { view: 'wide-dark', viewport: { width: 1280, height: 900 }, dark: true },
  { view: 'phone-light', viewport: { width: 360, height: 780 }, dark: false },
  { view: 'phone-dark', viewport: { width: 360, height: 780 }, dark: true },
].flatMap((look) => browsers.map((name) => ({ name, ...look })));

describe.each(looks)('$view in $name', ({ name, view, viewport, dark }) => {
  const browser = withBrowser(name, { viewport, dark });
  const files = fileFolder();

  test('a preview fits and is sound', async () => {
    const page = await browser().openOurs('options.html');
    await page.waitFor(() => document.querySelector('#paket input[type=file]'));
    await page.setFiles('#paket input[type=file]', [files.put('paket.yaml', versionOf(1))]);
    await page.waitFor(() => document.querySelector('#paket .jn-panel'));
    await page.eval(() => document.querySelector('#pack-preview')?.scrollIntoView());
    await page.screenshot(`${SHOTS}/${name}-${view}.png`);
    const sideways = () => document.documentElement.scrollWidth - window.innerWidth;
    expect(await page.eval(sideways)).toBeLessThanOrEqual(0);
    expect(await faultsOf(page)).toBe('');
    await page.close();
  });
});

describe('a policy in firefox', () => {
  const browser = withBrowser('firefox', {
    managed: { region: '3471', language: 'en', contact: 'BKPSDM', pack: SAMPLE },
  });

  test('is read from managed storage and holds', async () => {
    const page = await browser().openOurs('options.html');
    await page.waitFor(() => document.querySelector('#instansi'));
    expect(await page.text('#instansi')).toContain('Help: BKPSDM');
    await page.waitFor(() => document.documentElement.lang === 'en');
    expect(await page.text('#paket .jn-packs')).toContain(NAME);
    // It is not the user's own choice.
    expect((await stored(page))?.packs ?? []).toEqual([]);
    await page.close();
  });
});
