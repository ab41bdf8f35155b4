import type { Ledger } from './database.ts';
import { LedgerError } from './errors.ts';

/** For steps that need what is sealed. @throws LedgerError `locked` */
export async function refuseWhenLocked({ vault }: Ledger): Promise<void> {
  await vault.ready;
  if (!vault.state.isOpen) throw new LedgerError('locked');
}
