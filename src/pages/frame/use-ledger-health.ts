import { useEffect, useState } from 'preact/hooks';
import { type DamagedRow, findDamaged } from '../../ledger/damaged.ts';
import type { Ledger } from '../../ledger/database.ts';
import { drainOutbox } from '../../ledger/drain.ts';
import { withLedgerErrors } from '../../ledger/errors.ts';
import type { LedgerTrouble } from '../../ledger/trouble.ts';

export interface LedgerHealth {
  trouble: LedgerTrouble | null;
  /** Why the ledger cannot be opened. */
  failure: unknown;
  /** Why records that wait outside the ledger cannot be stored; they are not lost. */
  undrained: unknown;
  damaged: DamagedRow[];
}

const WELL: LedgerHealth = { trouble: null, failure: null, undrained: null, damaged: [] };

/** Looks once whether all that is stored can be read and all that waits can be stored. */
export function useLedgerHealth(ledger: Ledger): [LedgerHealth, () => void] {
  const [health, setHealth] = useState(WELL);
  useEffect(() => {
    const learn = (part: Partial<LedgerHealth>) => setHealth((known) => ({ ...known, ...part }));
    const look = () => learn({ trouble: ledger.troubles.current });
    look();
    const stop = ledger.troubles.watch(look);
    const examine = async () => {
      try {
        await withLedgerErrors(() => ledger.open());
      } catch (failure) {
        return learn({ failure });
      }
      await drainOutbox(ledger).catch((undrained) => learn({ undrained }));
      learn({ damaged: await findDamaged(ledger, idle) });
    };
    // What goes wrong later is said by the lists themselves.
    examine().catch(() => {});
    return stop;
  }, [ledger]);
  return [health, () => setHealth((known) => ({ ...known, damaged: [] }))];
}

const idle = () => new Promise((done) => requestIdleCallback(done));
