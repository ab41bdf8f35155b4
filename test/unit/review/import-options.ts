import type { Ledger } from '../../../src/ledger/database.ts';
import type { ImportOptions } from '../../../src/review/import-archive.ts';
import { context } from './context.ts';

/** An import that nobody watches, pauses or cancels. */
export const importOptions = (
  ledger: Ledger,
  change: Partial<ImportOptions> = {},
): ImportOptions => ({
  ledger,
  context,
  files: 'f1',
  name: 'a',
  me: null,
  signal: new AbortController().signal,
  paused: () => null,
  onStep: () => {},
  onReading: () => {},
  now: () => new Date('2026-11-26T07:00:00Z'),
  ...change,
});
