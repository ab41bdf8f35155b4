import type { Ledger } from './database.ts';
import { withDecision } from './decide.ts';
import { withLedgerErrors } from './errors.ts';
import type { Decision } from './row-schema.ts';
import type { WarningRow } from './types.ts';

/**
 * Stores a warning unless it is known: a record that comes twice must not undo a decision that came
 * in between. Settles only when the row is durable.
 *
 * @throws LedgerError
 */
export function addWarning(ledger: Ledger, row: WarningRow): Promise<void> {
  return withLedgerErrors(() =>
    ledger.transaction('rw', ledger.warnings, async () => {
      if (!(await ledger.warnings.get(row.id))) await ledger.warnings.add(row);
    }),
  );
}

/**
 * Stores what the user decided; the newest decision stays. Settles only when it is durable.
 *
 * @returns false when there is no such warning.
 * @throws LedgerError
 */
export function decideWarning(ledger: Ledger, decision: Decision): Promise<boolean> {
  return withLedgerErrors(() =>
    ledger.transaction('rw', ledger.warnings, async () => {
      const row = await ledger.warnings.get(decision.id);
      if (row) await ledger.warnings.put(withDecision(row, decision));
      return row !== undefined;
    }),
  );
}
