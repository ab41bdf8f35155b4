import { mkdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Files } from '../../unit/archives/samples.ts';
import { browsers } from '../drivers/launch.ts';
import type { Page } from '../drivers/types.ts';
import { withBrowser } from '../drivers/with-browser.ts';
import { arePhotosMissing, FIST, TWO_FINGERS } from '../fixture-photos.ts';
import { views } from '../views.ts';
import { faultsOf } from './faults-of.ts';
import { fileFolder } from './sample-export.ts';
import { emptyReview, storedActivities } from './stored-activities.ts';

const SHOTS = 'test-results/review-pictures';
/** Loading the models included. */
const PATIENCE = 45_000;
/** For several of those, so that the step that takes too long can say what the page shows. */
const LIMIT = 180_000;

/** Posts of February 2024 with these pictures, each with an innocent caption. */
function exportWith(pictures: readonly string[]): Files {
  const root = 'facebook-budi/your_facebook_activity/posts';
  const files: Record<string, unknown> = {};
  const posts = pictures.map((path, at) => {
    const uri = `your_facebook_activity/posts/media/${at}.jpg`;
    files[`facebook-budi/${uri}`] = new Uint8Array(readFileSync(path));
    return {
      timestamp: 1_706_936_400 + at * 60,
      data: [{ post: `Reuni kantor ke-${at + 1}` }],
      attachments: [{ data: [{ media: { uri } }] }],
      title: '',
    };
  });
  posts.push({
    timestamp: 1_706_950_000,
    data: [{ post: 'Apel pagi' }],
    attachments: [{ data: [{ media: { uri: 'your_facebook_activity/posts/media/film.mp4' } }] }],
    title: '',
  });
  return { ...files, [`${root}/your_posts__check_ins__photos_and_videos_1.json`]: posts };
}

describe.skipIf(arePhotosMissing).each(browsers)('%s: pictures of an export', (name) => {
  beforeAll(() => mkdirSync(SHOTS, { recursive: true }));

  describe.each(views)('$view', ({ view, viewport, dark }) => {
    const browser = withBrowser(name, { viewport, dark });
    const files = fileFolder();
    const shot = async (page: Page, what: string) => {
      await page.screenshot(`${SHOTS}/${name}-${view}-${what}.png`);
      expect(await faultsOf(page)).toBe('');
      const sideways = () => document.documentElement.scrollWidth - window.innerWidth;
      expect(await page.eval(sideways)).toBeLessThanOrEqual(0);
    };

    test(
      'are looked at when the user asks for it',
      async () => {
        const page = await opened(browser());
        const zip = await files.putZip('foto.zip', exportWith([TWO_FINGERS, FIST]));
        await page.setFiles('#impor input[name=files]', [zip]);
        expect(await panel(page, 'Selesai: foto.zip')).toContain('3 foto atau video');
        await shot(page, 'offer');
        await press(page, 'Periksa fotonya');
        const said = await panel(page, 'Foto selesai diperiksa: foto.zip');
        expect(said).toContain('2 foto diperiksa. 1 kegiatan berubah tingkatnya');
        expect(said).toContain('1 tidak bisa diperiksa');
        await shot(page, 'done');
        const find = await page.waitFor(() => document.querySelector('article')?.textContent);
        expect(find).toContain('Reuni kantor ke-1');
        expect(find).toContain('0.jpg: tampak seperti pose angka dua (1 tangan)');
        await page.eval(() => document.querySelector('article')?.scrollIntoView());
        await shot(page, 'find');
        await page.close();
      },
      LIMIT,
    );
  });

  describe('left in the middle', () => {
    const browser = withBrowser(name);
    const files = fileFolder();

    test(
      'goes on with the same files, and looks at none twice',
      async () => {
        const page = await opened(browser());
        await emptyReview(page);
        const zip = await files.putZip(
          'foto.zip',
          exportWith([...Array(7).fill(FIST), TWO_FINGERS]),
        );
        await page.setFiles('#impor input[name=files]', [zip]);
        expect(await panel(page, 'Selesai: foto.zip')).toContain('9 foto atau video');
        await page.eval(() => {
          document.documentElement.dataset.isOld = '';
          // In the page, because the last picture may be done before this process is told of the second.
          const leave = new MutationObserver(() => {
            const bar = document.querySelector<HTMLProgressElement>('#impor progress');
            if (bar?.max !== 9 || bar.value < 2) return;
            leave.disconnect();
            location.reload();
          });
          leave.observe(document, { subtree: true, childList: true, attributes: true });
        });
        await press(page, 'Periksa fotonya');
        await page.waitFor(
          () => !('isOld' in document.documentElement.dataset),
          undefined,
          PATIENCE,
        );
        await page.setFiles('#impor input[name=files]', [zip]);
        const again = await panel(page, 'Selesai: foto.zip');
        const left = Number(/(\d) foto atau video/.exec(again)?.[1]);
        expect(left).toBeGreaterThan(0);
        expect(left).toBeLessThan(9);
        await press(page, 'Periksa fotonya');
        const said = await panel(page, 'Foto selesai diperiksa: foto.zip');
        expect(said).toContain(`${left - 1} foto diperiksa.`);
        const finds = () =>
          [...document.querySelectorAll('article')].map((one) => one.textContent).join('\n');
        expect((await page.eval(finds)).match(/tampak seperti pose angka dua/g)).toHaveLength(1);
        expect(await storedActivities(page)).toHaveLength(9);
        await page.close();
      },
      LIMIT,
    );
  });
});

async function opened({ openOurs }: ReturnType<ReturnType<typeof withBrowser>>): Promise<Page> {
  const page = await openOurs('review.html');
  await page.waitFor(() => document.querySelector('#impor input[name=files]'));
  return page;
}

/** What the panel with this title says, once what it offers has been counted. */
async function panel(page: Page, title: string): Promise<string> {
  const look = (wanted: string) => {
    const box = document.querySelector<HTMLElement>('.jn-panel');
    const isThere = box?.querySelector('h3')?.textContent === wanted;
    const isCounted = box?.querySelector('.jn-button-primary') || wanted.startsWith('Foto');
    return (isThere && isCounted && box.innerText) || '';
  };
  return page.waitFor(look, title, PATIENCE).catch(async (cause: unknown) => {
    throw new Error(`no panel "${title}": ${await page.text('#impor')}`, { cause });
  });
}

function press(page: Page, label: string) {
  return page.waitFor((wanted) => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => one.textContent === wanted,
    );
    button?.click();
    return button !== undefined;
  }, label);
}
