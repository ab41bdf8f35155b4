import type { Surface } from '../../src/guard/ports.ts';
import type { Outbox } from '../../src/ledger/outbox.ts';

/** How long a page under which the extension was updated says so (ms). */
const SHOWN = 8000;

/** Says once, in a quiet moment, that this page must be loaded again before anything is kept. */
export function tellWhenLost(outbox: Outbox, surface: Surface): () => void {
  let isTold = false;
  return () => {
    if (!outbox.lost || isTold) return;
    isTold = true;
    surface.hint('reload', null, SHOWN);
  };
}
