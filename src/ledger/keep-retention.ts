import type { Retention } from '../settings/schema.ts';
import { loadSettings, watchSettings } from '../settings/store.ts';
import type { Ledger } from './database.ts';
import { applyRetention } from './retention.ts';

/**
 * Applies the user's retention now and whenever they choose another. For the background, which
 * browsers start again and again; what fails waits for the next start.
 */
export function keepRetention(ledger: Ledger): void {
  let last: Retention = 'all';
  const apply = ({ retention }: { retention: Retention }) => {
    if (retention === last) return;
    last = retention;
    applyRetention(ledger, retention).catch(() => {});
  };
  watchSettings(apply, new AbortController().signal);
  loadSettings().then(apply, () => {});
}
