import { contextOf } from '../../src/judge/context-of.ts';
import type { ActivityRow } from '../../src/ledger/activity-types.ts';
import { sendMessage } from '../../src/messages/protocol.ts';
import { offerReview } from '../../src/own-pages/offer-review.ts';
import type { Platform } from '../../src/platforms/types.ts';
import { isWatched } from '../../src/settings/is-watched.ts';
import type { Settings } from '../../src/settings/schema.ts';

/** Ties the review of own pages to the settings and the background, which keeps the ledger. */
export function offerOwnReview(
  platform: Platform,
  current: { get(): Settings },
  signal: AbortSignal,
  now = () => new Date(),
): void {
  const ports = {
    isOn: () => {
      const settings = current.get();
      const rests = !isWatched(settings, platform.id, { kind: 'post' }, location.hostname, now());
      return settings.ownPages && !rests;
    },
    language: () => current.get().language,
    context: () => contextOf(current.get(), now()),
    store: (rows: ActivityRow[]) => sendMessage('addSeen', rows),
    openReview: () => void sendMessage('openReview', undefined).catch(() => {}),
  };
  offerReview(platform, ports, signal);
}
