import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import '../pages/shared/detached-input.ts';
import { mustHaveSent } from './behaviours/scene.ts';
import { browsers } from './drivers/launch.ts';
import type { Page } from './drivers/types.ts';
import { withBrowser } from './drivers/with-browser.ts';
import { arePhotosMissing, GROUP, TWO_FINGERS } from './fixture-photos.ts';
import { faultsOf } from './pages/faults-of.ts';
import { views } from './views.ts';

const SHOTS = 'test-results/pictures';
const BROKEN = join(SHOTS, 'rusak.jpg');

const CAPTION = 'Reuni kantor 😊';
/** The models are loaded with the first picture, on a machine that has other work. */
const FIRST_LOOK = 15_000;

interface Composer {
  site: string;
  start: string;
  /** The practice page does not run under the strict policy. */
  lax?: true;
  open?: string;
  input: string;
  /** Leads from the picture to its caption. */
  next?: string;
  editor: string;
  submit: string;
}

const composers: readonly Composer[] = [
  {
    site: 'x',
    start: 'https://x.com/home',
    input: '[data-testid="fileInput"]',
    editor: '[data-testid="tweetTextarea_0"]',
    submit: '[data-testid="tweetButtonInline"]',
  },
  {
    site: 'facebook',
    start: 'https://www.facebook.com/',
    open: '.prompt',
    input: '[role="dialog"] input[type=file]',
    editor: '[role="dialog"] [contenteditable="true"]',
    submit: '[role="dialog"] .primary',
  },
  {
    site: 'instagram',
    start: 'https://www.instagram.com/',
    open: 'a[href="/create/"]',
    input: '[role="dialog"] input[type=file]',
    next: '[role="dialog"] .accent',
    editor: '[role="dialog"] [contenteditable="true"]',
    submit: '[role="dialog"] .accent',
  },
  {
    site: 'threads',
    start: 'https://www.threads.com/',
    open: 'nav [role="button"]',
    input: '.dialog input[type=file]',
    editor: '.dialog [contenteditable]',
    submit: '.dialog .primary',
  },
  {
    site: 'linkedin',
    start: 'https://www.linkedin.com/feed/',
    lax: true,
    open: '.start',
    input: '.dialog input[type=file]',
    editor: '.ql-editor',
    submit: '.share-actions__primary-action',
  },
  {
    site: 'bluesky',
    start: 'https://bsky.app/',
    lax: true,
    open: '[data-testid="composeFAB"]',
    input: '.dialog input[type=file]',
    editor: '.dialog .ProseMirror',
    submit: '[data-testid="composerPublishBtn"]',
  },
  {
    site: 'mastodon',
    start: 'https://mastodon.social/home',
    input: '.compose-form input[type=file]',
    editor: 'form.compose-form textarea',
    submit: '.compose-form__submit button',
  },
  {
    site: 'tiktok',
    start: 'https://www.tiktok.com/tiktokstudio/upload',
    input: '.upload input[type=file]',
    editor: '[contenteditable="true"]',
    submit: '[data-e2e="post_video_button"]',
  },
  {
    site: 'telegram',
    start: 'https://web.telegram.org/k/',
    input: '.chat-input input[type=file]',
    editor: '.popup-new-media .simple-message-input-input:not(.input-field-input-fake)',
    submit: '.simple-message-input-confirm',
  },
  {
    site: 'whatsapp',
    start: 'https://web.whatsapp.com/?view=photo&chat=person',
    input: 'body > input[type=file]',
    editor: '.dialog .lexical-box [contenteditable="true"]',
    submit: '.dialog .send',
  },
];

const x = composers[0] as Composer;

const strict = (address: string) => `${address}${address.includes('?') ? '&' : '?'}csp=strict`;

/** Opens a composer, chooses the picture and writes the caption. */
async function compose(page: Page, composer: Composer, picture: string): Promise<void> {
  if (composer.open) await page.click(composer.open);
  await page.setFiles(composer.input, [resolve(picture)]);
  if (composer.next) await page.click(composer.next);
  await page.click(composer.editor);
  await page.type(CAPTION);
}

const ways = [
  ['paste', '?csp=strict'],
  ['drop', '?csp=strict'],
  ['detached', ''],
  ['detached', '?csp=strict'],
] as const;

/**
 * Firefox gives no files to a paste of a script's making, and lets a content script fetch nothing that
 * the page may neither show nor fetch: tried by nobody there.
 */
function isPlayable(name: string, way: string, options: string): boolean {
  return name !== 'firefox' || way === 'drop' || (way === 'detached' && options === '');
}

/** The ways of a file that no input of the document tells of; what the page hears is what a user's act gives. */
function handOver(page: Page, way: 'paste' | 'drop' | 'detached', picture: string): Promise<void> {
  const bytes = readFileSync(picture).toString('base64');
  return page.eval(
    ({ base64, how, at }) => {
      const bits = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([bits], 'foto.jpg', { type: 'image/jpeg' }));
      const editor = document.querySelector(at);
      const init = { bubbles: true, cancelable: true };
      if (how === 'paste') {
        editor?.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: files }));
      } else if (how === 'drop') {
        const { x: clientX = 0, y: clientY = 0 } = editor?.getBoundingClientRect() ?? {};
        const place = { clientX: clientX + 5, clientY: clientY + 5 };
        editor?.dispatchEvent(new DragEvent('drop', { ...init, ...place, dataTransfer: files }));
      } else if (window.__picker) {
        window.__picker.files = files.files;
        window.__picker.dispatchEvent(new Event('change'));
      }
    },
    { base64: bytes, how: way, at: x.editor },
  );
}

describe.skipIf(arePhotosMissing).each(browsers)('%s', (name) => {
  beforeAll(() => {
    mkdirSync(SHOTS, { recursive: true });
    writeFileSync(BROKEN, Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]));
  });

  describe('in a campaign', () => {
    const browser = withBrowser(name, { inCampaign: true });

    test.each(composers)('$site: two fingers and an innocent caption', async (composer) => {
      const page = await browser().open(composer.lax ? composer.start : strict(composer.start));
      await compose(page, composer, TWO_FINGERS);
      await page.click(composer.submit);
      const said = await page.ours.waitForDialog(FIRST_LOOK);
      expect(said).toContain('Tampak seperti pose angka dua.');
      expect(said).not.toContain('Bahaya');
      await mustHaveSent(page, 0);
      const marked = await page.ours.eval((root) => {
        const canvas = root.querySelector('canvas');
        const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
        return {
          frames: root.querySelectorAll('.jn-photo-frame').length,
          isDrawn: pixels?.data.some((one) => one > 0) ?? false,
        };
      });
      expect(marked).toContainEqual({ frames: 1, isDrawn: true });

      await page.ours.button('Ganti foto').click();
      await page.ours.waitForNoDialog();
      await mustHaveSent(page, 0);
      const focused = await page.eval(
        () => document.activeElement?.matches('textarea, [contenteditable="true"]') ?? false,
      );
      expect(focused).toBe(true);
      await page.close();
    });

    test.each(ways.filter(([way, options]) => isPlayable(name, way, options)))(
      'x: %s %s; sent once after all',
      async (way, options) => {
        const page = await browser().open(x.start + options);
        await page.click(x.editor);
        await page.type(CAPTION);
        if (way === 'detached') await page.click('[data-testid="detachedPicker"]');
        await handOver(page, way, TWO_FINGERS);
        // In Firefox Draft.js takes what is pasted and dropped from a real hand alone.
        if (way === 'detached') {
          await page.waitFor(() => document.querySelector('[data-testid="attachments"] img'));
        }
        await page.click(x.submit);
        expect(await page.ours.waitForDialog(FIRST_LOOK)).toContain('pose angka dua');
        await page.ours.button('Tetap kirim').click();
        await mustHaveSent(page, 1);
        await page.close();
      },
    );

    test('telegram a: from an input outside of the page; sent once after all', async () => {
      const page = await browser().open('https://web.telegram.org/a/');
      await page.click('.attach-photo');
      await handOver(page, 'detached', TWO_FINGERS);
      await page.waitFor(() => document.querySelector('.AttachmentModal img'));
      await page.click('#editable-message-text-modal');
      await page.type(CAPTION);
      await page.click('.AttachmentModal .k2 button');
      expect(await page.ours.waitForDialog(FIRST_LOOK)).toContain('pose angka dua');
      await mustHaveSent(page, 0);
      await page.ours.button('Tetap kirim').click();
      // Not done once more by us: the user presses again.
      while (!(await page.ours.text()).includes('Tekan sekali lagi'));
      await page.click('.AttachmentModal .k2 button');
      await mustHaveSent(page, 1);
      await page.close();
    });

    test('x: two fingers in a profile picture, from the camera; saved once after all', async () => {
      const page = await browser().open(strict('https://x.com/settings/profile'));
      await page.waitFor(() => document.querySelector(`[data-testid="fileInput"]`));
      await page.eval(() =>
        document.querySelector('[data-testid="fileInput"]')?.setAttribute('capture', 'user'),
      );
      await page.setFiles('[data-testid="fileInput"]', [TWO_FINGERS]);
      await page.waitFor(() => document.querySelector('[data-testid="attachments"] img'));
      await page.click('textarea[name="description"]');
      await page.type('Pegawai di Semarang, suka sepeda dan kopi');
      await page.click('[data-testid="Profile_Save_Button"]');
      expect(await page.ours.waitForDialog(FIRST_LOOK)).toContain('pose angka dua');
      await mustHaveSent(page, 0);
      await page.ours.button('Tetap kirim').click();
      // Saving a profile is not done once more by us: the user presses again.
      while (!(await page.ours.text()).includes('Tekan sekali lagi'));
      await page.click('[data-testid="Profile_Save_Button"]');
      await mustHaveSent(page, 1);
      await page.close();
    });

    test('x: several pictures; the one with a sign is shown', async () => {
      const page = await browser().open(strict(x.start));
      await page.setFiles(
        x.input,
        [TWO_FINGERS, GROUP].map((path) => resolve(path)),
      );
      await page.click(x.editor);
      await page.type(CAPTION);
      await page.click(x.submit);
      expect(await page.ours.waitForDialog(FIRST_LOOK)).toContain('pose angka dua');
      await mustHaveSent(page, 0);
      await page.close();
    });

    test('x: a group without a sign goes out, and nothing is shown', async () => {
      const page = await browser().open(x.start);
      await compose(page, x, GROUP);
      await page.click(x.submit);
      await mustHaveSent(page, 1);
      expect(await page.ours.text()).toBe('');
      await page.close();
    });

    test('x: a broken picture goes out and is noted as not checkable', async () => {
      const page = await browser().open(x.start);
      await compose(page, x, BROKEN);
      await page.click(x.submit);
      await mustHaveSent(page, 1);
      expect(await page.ours.text()).toContain('tidak bisa diperiksa');
      await page.close();
      const history = await browser().openOurs('history.html');
      await history.waitFor(() =>
        document.body.innerText.includes('Foto atau video ini tidak bisa diperiksa'),
      );
      await history.close();
    });
  });

  describe('outside of the stages', () => {
    const browser = withBrowser(name);

    test('x: two fingers give a quiet hint', async () => {
      const page = await browser().open(x.start);
      await page.setFiles(x.input, [TWO_FINGERS]);
      const end = Date.now() + FIRST_LOOK;
      while (!(await page.ours.text()).includes('pose angka dua') && Date.now() < end);
      expect(await page.ours.text()).toContain('Sekadar petunjuk');
      await page.click(x.editor);
      await page.type(CAPTION);
      await page.click(x.submit);
      await mustHaveSent(page, 1);
      expect(await page.ours.dialog()).toBeNull();
      await page.close();
    });
  });

  describe.each(views)('$view', ({ view, viewport, dark }) => {
    const browser = withBrowser(name, { viewport, dark, inCampaign: true });

    test('the dialog is seen', async () => {
      const page = await browser().open(x.start);
      await compose(page, x, TWO_FINGERS);
      await page.click(x.submit);
      await page.ours.waitForDialog(FIRST_LOOK);
      await page.screenshot(`${SHOTS}/${name}-${view}.png`);
      const cut = await page.ours.eval((root) => {
        const box = root.querySelector('dialog')?.getBoundingClientRect();
        return box ? box.left < 0 || box.right > innerWidth || box.bottom > innerHeight : true;
      });
      expect(cut).toContain(false);
      await page.close();
    });

    test('the history says what was seen, and shows a small copy only where it is wanted', async () => {
      const warned = async () => {
        const page = await browser().open(x.start);
        await compose(page, x, TWO_FINGERS);
        await page.click(x.submit);
        await page.ours.waitForDialog(FIRST_LOOK);
        await page.ours.button('Batal').click();
        await page.ours.waitForNoDialog();
        await page.close();
        const history = await browser().openOurs('history.html');
        await history.waitFor(() => document.querySelector('article .jn-warned'));
        return history;
      };
      const plain = await warned();
      expect(await plain.text('article')).toContain('tampak seperti pose angka dua (1 tangan)');
      const hash = createHash('sha256').update(readFileSync(TWO_FINGERS)).digest('hex');
      expect(await plain.text('article')).toContain(hash);
      expect(await plain.eval(() => document.querySelector('article img'))).toBeNull();
      await plain.close();

      const options = await browser().openOurs('options.html');
      await options.waitFor(() => {
        const label = [...document.querySelectorAll('label')].find(({ textContent }) =>
          textContent?.includes('Simpan gambar kecil'),
        );
        label?.click();
        return label !== undefined;
      });
      await options.waitFor(() => document.body.innerText.includes('Tersimpan'));
      await options.close();
      const history = await warned();
      const size = await history.waitFor(() => {
        const image = document.querySelector<HTMLImageElement>('article img');
        return image?.complete ? [image.naturalWidth, image.naturalHeight] : null;
      });
      expect(Math.max(...size)).toBe(96);
      await history.eval(() => document.querySelector('article')?.scrollIntoView());
      await history.screenshot(`${SHOTS}/${name}-${view}-history.png`);
      expect(await faultsOf(history)).toBe('');
      const sideways = () => document.documentElement.scrollWidth - window.innerWidth;
      expect(await history.eval(sideways)).toBeLessThanOrEqual(0);
      await history.close();
    });
  });
});
