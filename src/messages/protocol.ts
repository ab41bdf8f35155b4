import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Allowance } from '../judge/types.ts';
import type { ActivityRow } from '../ledger/activity-types.ts';
import type { Decision } from '../ledger/row-schema.ts';
import type { WarningRow } from '../ledger/types.ts';
import type { Health, PlatformId } from '../platforms/types.ts';
import type { PictureChecks, Sight, SightFailure } from '../vision/worker-protocol.ts';

/** How the guard of one tab is; `jeda` when it rests or is switched off there. */
export interface PageHealth {
  platform: PlatformId;
  host: string;
  health: Health | 'jeda';
}

/** A photo on its way: base64, since Chrome's messages carry JSON alone. */
export interface TravellingPhoto {
  base64: string;
  budgetMs: number;
  checks: PictureChecks;
}

/** `off`: the user has switched the check of photos off. */
export type SeenPhoto =
  | { type: 'sight'; sight: Sight }
  | { type: 'failed'; code: SightFailure }
  | { type: 'off' };

/** Every message of the extension. What arrives is checked by the receiver, sender and shape. */
interface Protocol {
  // Content script → background: the ledger. Sent by the outbox alone, which keeps them until then.

  /** Answered only when the row is durable; the same row twice is stored once. */
  recordWarning(row: WarningRow): { stored: true };
  /** `stored` is false while the background does not know the warning (yet). */
  updateOutcome(decision: Decision): { stored: boolean };

  /** What was seen on a page of the user's own. Answered only when all of it is durable. */
  addSeen(rows: ActivityRow[]): { stored: true };

  // Content script → background: settings.

  /** "Bukan masalah"; the guard learns of it as of every change, by `watchSettings`. */
  addAllowance(allowance: Allowance): { id: string };

  // Content script → background: what the user sees of the extension.

  /** Sets the badge of the sender's tab. */
  reportHealth(health: PageHealth['health']): void;
  openHistory(): void;
  openReview(): void;
  /** Shows a rule on the rules page; also asked by the check of a chosen text, on any site. */
  openRule(rule: string): void;

  // Content script → background: the check of photos.

  /** Finds the signs and words in a photo; it is neither kept nor sent on. */
  seePhoto(photo: TravellingPhoto): SeenPhoto;

  // Background → offscreen document (Chrome).

  seePhotoHere(photo: TravellingPhoto): SeenPhoto;

  // Popup → content script of a tab; fails where there is none.

  pageHealth(): PageHealth;
  /** How the page is built: tag names, roles and test ids alone. */
  pageLayout(): string;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
