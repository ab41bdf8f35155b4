import type { GuardPorts, Surface } from '../../src/guard/ports.ts';
import { createOutbox } from '../../src/ledger/outbox.ts';
import { sendMessage } from '../../src/messages/protocol.ts';
import type { Platform } from '../../src/platforms/types.ts';
import { allow } from '../../src/settings/allowances.ts';
import { isWatched } from '../../src/settings/is-watched.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { judgementsOf } from './judgements.ts';
import { tellWhenLost } from './tell-when-lost.ts';

/** Ties the guard to the judgement, the ledger and the settings. */
export function portsOf(
  { id }: Platform,
  surface: Surface,
  current: { get(): Settings; change(settings: Settings): void },
  now = () => new Date(),
): GuardPorts {
  const outbox = createOutbox();
  const tell = tellWhenLost(outbox, surface);
  return {
    surface,
    isWatched: (act) => isWatched(current.get(), id, act, location.hostname, now()),
    ...judgementsOf(current, now),
    keepsThumbnails: () => current.get().thumbnails,
    record: (row) => void outbox.record(row),
    decide: (warning, outcome, reason, text) =>
      void outbox
        .decide({ id: warning, outcome, reason, ...(text !== undefined && { text }) })
        .then(tell),
    allow: (allowance) => {
      const draft = structuredClone(current.get());
      allow(draft, allowance);
      current.change(draft);
      sendMessage('addAllowance', allowance).catch(() => {});
    },
  };
}
