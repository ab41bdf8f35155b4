import { assess } from '../../../judge/assess.ts';
import { contextOf } from '../../../judge/context-of.ts';
import type { Context } from '../../../judge/types.ts';
import type { Ledger } from '../../../ledger/database.ts';
import { findLastTexts } from '../../../ledger/last-texts.ts';
import type { RulePack } from '../../../lexicon/rule-pack.ts';
import type { Settings } from '../../../settings/schema.ts';

const LAST = 200;

/** What a pack would do to the user's last texts. */
export interface PackTrial {
  all: number;
  /** Texts that are not flagged now and would be. */
  flagged: string[];
}

/** Judges the user's last texts, each at its own date, without and with a pack. @throws LedgerError */
export async function tryOnLast(
  ledger: Ledger,
  pack: RulePack,
  settings: Settings,
  now: Date,
): Promise<PackTrial> {
  const texts = await findLastTexts(ledger, LAST);
  const before = contextOf({ ...settings, allow: [] }, now);
  const others = settings.packs.filter(({ id }) => id !== pack.id);
  const after = { ...before, packs: [...others, pack] };
  const isFlagged = (activity: (typeof texts)[number], context: Context) =>
    assess(activity, context).level !== 'aman';
  const flagged = texts.filter((one) => !isFlagged(one, before) && isFlagged(one, after));
  return { all: texts.length, flagged: flagged.map(({ text }) => text) };
}
