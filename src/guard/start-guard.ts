import type { Act, Platform } from '../platforms/types.ts';
import { activityOf, type Checked, check, isReadable, rowOf } from './check.ts';
import { interceptActs } from './intercept.ts';
import { createPasses } from './passes.ts';
import type { GuardPorts } from './ports.ts';
import { isSameActivity } from './same-activity.ts';
import { settle } from './settle.ts';
import { startTypingMark } from './typing-mark.ts';
import { warmUp } from './warm-up.ts';

const UNCHECKED_HINT = 4000;

/** Watches a page of one platform until `signal` aborts. Call it at `document_start`. */
export function startGuard(
  platform: Platform,
  ports: GuardPorts,
  signal: AbortSignal,
  now: () => Date = () => new Date(),
): void {
  const { surface } = ports;
  const passes = createPasses();
  const memory = startTypingMark(platform, ports, signal, now);
  let settling: Act | null = null;

  const rule = (seen: Act): (() => void) | null => {
    if (!ports.isWatched(seen)) return null;
    const act = memory.withLastText(seen);
    if (passes.take(act)) {
      memory.forget(act);
      return null;
    }
    // Pressed again while it is on its way: once is enough.
    if (settling && isSameActivity(act, settling)) return () => {};
    const activity = activityOf(act, platform.id, now());
    const checked: Checked = isReadable(act)
      ? check(activity, ports.judge)
      : { verdict: null, unchecked: 'no-text' };
    if (checked.unchecked) {
      ports.record(rowOf(activity, checked, crypto.randomUUID()));
      surface.hint('unchecked', act.control, UNCHECKED_HINT);
      return null;
    }
    if (checked.verdict.level === 'aman') {
      memory.forget(act);
      return null;
    }
    const { verdict } = checked;
    return () => {
      settling = act;
      settle({ act, activity, verdict, platform, ports, passes }).finally(() => {
        if (settling === act) settling = null;
        memory.forgetIfEmpty(act);
      });
    };
  };

  const onError = () => surface.hint('unchecked', null, UNCHECKED_HINT);
  interceptActs({ platform, surface, rule, onError }, signal);
  warmUp(ports.judge, signal);
}
