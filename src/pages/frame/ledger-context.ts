import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Ledger, theLedger } from '../../ledger/database.ts';

const LedgerContext = createContext<Ledger | null>(null);

/** For tests; pages use the one connection of their context. */
export const LedgerProvider = LedgerContext.Provider;

export const useLedger = (): Ledger => useContext(LedgerContext) ?? theLedger();
