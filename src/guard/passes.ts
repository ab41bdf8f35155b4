import type { Act, ActPath } from '../platforms/types.ts';
import { isSameActivity } from './same-activity.ts';

/** How long the user's own second press goes through after "Tetap kirim" (ms). */
export const PASS_LIFE = 10_000;

interface Pass {
  act: Act;
  until: number;
  usedBy: ActPath | null;
  onUsed: () => void;
}

/** One-shot passes; one at a time, since there is one dialog at a time. */
export function createPasses(now: () => number = () => performance.now()) {
  let pass: Pass | null = null;
  return {
    grant(act: Act, onUsed: () => void): void {
      pass = { act, until: now() + PASS_LIFE, usedBy: null, onUsed };
    },
    revoke(): void {
      pass = null;
    },
    /** Uses the pass up if it is for this very activity. */
    take(act: Act): boolean {
      if (!pass || now() > pass.until || !isSameActivity(act, pass.act)) return false;
      if (pass.usedBy !== null) {
        // A shortcut may open a menu that asks again (X: `t`): another way to the same single act.
        return pass.usedBy !== act.path;
      }
      pass.usedBy = act.path;
      pass.onUsed();
      return true;
    },
  };
}
