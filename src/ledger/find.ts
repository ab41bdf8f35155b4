import type { ActivityKind, Level, Outcome } from '../judge/types.ts';
import type { Ledger } from './database.ts';
import { withLedgerErrors } from './errors.ts';
import { containsWords } from './search-text.ts';
import { isSound } from './sound.ts';
import type { WarningRow } from './types.ts';

/** What is left out lets everything through. */
export interface WarningFilter {
  platform?: string;
  kind?: ActivityKind;
  /** `unchecked` for the acts that could not be judged. */
  level?: Level | 'unchecked';
  /** `open` for the warnings without a decision. */
  outcome?: Outcome | 'open';
  /** Rule id. */
  rule?: string;
  /** From this moment on. */
  from?: Date;
  /** Up to, but without, this moment. */
  until?: Date;
  /** Words in any order, whatever the case, in the text, its target or the reason. */
  search?: string;
}

/**
 * Ids of all warnings that pass the filter, newest first. Answered from the indexes alone (no row is
 * read) unless the filter has a search, so that pages can be cut from it by `readWarnings`.
 *
 * @throws LedgerError
 */
export function findWarnings(ledger: Ledger, filter: WarningFilter = {}): Promise<string[]> {
  return withLedgerErrors(() =>
    ledger.transaction('r', ledger.warnings, async () => {
      const [ids, tests] = await Promise.all([
        idsByTime(ledger, filter),
        Promise.all(setTests(ledger, filter)),
      ]);
      const found = ids.filter((id) => tests.every((test) => test(id)));
      return filter.search?.trim() ? search(ledger, found, filter.search) : found;
    }),
  );
}

/** The rows with these ids, in their order; without those that are gone or damaged. @throws LedgerError */
export async function readWarnings(ledger: Ledger, ids: string[]): Promise<WarningRow[]> {
  const rows = await withLedgerErrors(() => ledger.warnings.bulkGet(ids));
  return rows.filter((row) => row !== undefined && isSound('warnings', row)) as WarningRow[];
}

/** Dexie reads keys backwards one by one, but forwards all at once; hence the turning here. */
async function idsByTime({ warnings }: Ledger, { from, until }: WarningFilter): Promise<string[]> {
  const start = from?.toISOString() ?? '';
  const range = until
    ? warnings.where('at').between(start, until.toISOString(), true, false)
    : warnings.where('at').aboveOrEqual(start);
  return (await range.primaryKeys()).reverse();
}

type IdTest = (id: string) => boolean;

function setTests({ warnings }: Ledger, filter: WarningFilter): PromiseLike<IdTest>[] {
  const having = async (index: string, value: string): Promise<IdTest> => {
    const ids = new Set(await warnings.where(index).equals(value).primaryKeys());
    return (id) => ids.has(id);
  };
  const lacking = async (index: string): Promise<IdTest> => {
    const ids = new Set(await warnings.orderBy(index).primaryKeys());
    return (id) => !ids.has(id);
  };
  const { platform, kind, level, outcome, rule } = filter;
  const tests: PromiseLike<IdTest>[] = [];
  if (platform) tests.push(having('platform', platform));
  if (kind) tests.push(having('kind', kind));
  if (level) tests.push(level === 'unchecked' ? lacking('level') : having('level', level));
  if (outcome) tests.push(outcome === 'open' ? lacking('outcome') : having('outcome', outcome));
  if (rule) tests.push(having('rules', rule));
  return tests;
}

/** From so many rows on, reading all at once is quicker than one by one. */
const MANY = 1000;

async function search({ warnings }: Ledger, ids: string[], words: string): Promise<string[]> {
  const rows = ids.length < MANY ? await warnings.bulkGet(ids) : await warnings.toArray();
  const contains = containsWords(words);
  const found = new Set(rows.map((row) => row && contains(row) && row.id));
  return ids.filter((id) => found.has(id));
}
