import type { Language } from '../i18n/language.ts';
import type { Context } from '../judge/types.ts';
import type { ActivityRow } from '../ledger/activity-types.ts';

/** What the review of own pages needs of the extension around it. */
export interface OwnPagePorts {
  /** Whether the user wants the offer, here and now. */
  isOn(): boolean;
  language(): Language;
  /** What acts are judged by, the date of each apart. */
  context(): Context;
  /** Resolves when all rows are durable. */
  store(rows: ActivityRow[]): Promise<unknown>;
  openReview(): void;
}
