import { browser } from 'wxt/browser';
import { answerPhotos, seeWith } from '../../src/messages/answer-photos.ts';
import { onMessage, sendMessage } from '../../src/messages/protocol.ts';
import { guardedTabOf } from '../../src/messages/senders.ts';
import { pictureChecks } from '../../src/settings/picture-checks.ts';
import { loadSettings } from '../../src/settings/store.ts';
import { newPhotoHost } from '../../src/vision/photo-host.ts';

/** Firefox's background is a page that has workers; Chrome's has none and opens a document for them. */
export function seePhotos(platformAt: (hostname: string) => Promise<string | null>): void {
  const host = import.meta.env.FIREFOX ? newPhotoHost() : null;
  answerPhotos(
    onMessage,
    async (photo) => {
      if (host) return seeWith(host, photo);
      await openOffscreen();
      return sendMessage('seePhotoHere', photo);
    },
    (sender) => guardedTabOf(sender, platformAt, browser.runtime.id),
    async () => pictureChecks(await loadSettings()),
  );
}

let opening: Promise<void> | null = null;

/** One document for the whole extension; its worker ends when idle, the small document stays. */
async function openOffscreen(): Promise<void> {
  if (await browser.offscreen.hasDocument()) return;
  opening ??= browser.offscreen
    .createDocument({
      url: '/offscreen.html',
      reasons: ['WORKERS'],
      justification:
        'Looks for hand poses and words in a photo before it is posted, on this device.',
    })
    .finally(() => {
      opening = null;
    });
  await opening;
}
