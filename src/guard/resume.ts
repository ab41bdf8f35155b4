import { isEditable } from '../platforms/shared/press.ts';
import type { Act, Platform } from '../platforms/types.ts';
import { becomesTrue, watchAct } from './has-happened.ts';
import { type createPasses, PASS_LIFE } from './passes.ts';
import type { Surface } from './ports.ts';
import { canReplay, replay } from './replay.ts';

/** How long a replay may take to show (ms). */
const REPLAY_WAIT = 800;

/**
 * Lets a held act out after all, exactly once: by replay where that is proven, else (or when a replay
 * changed nothing) by a pass for the user's own next press. @returns false when it did not go out.
 */
export async function resume(
  act: Act,
  platform: Platform,
  passes: ReturnType<typeof createPasses>,
  surface: Surface,
): Promise<boolean> {
  const hasHappened = watchAct(act);
  if (canReplay(act, platform.replayable)) {
    replay(act);
    if (await becomesTrue(hasHappened, REPLAY_WAIT)) return true;
  }
  let isUsed = false;
  passes.grant(act, () => {
    isUsed = true;
    surface.endHint();
  });
  const byKey = act.path === 'hotkey' || isEditable(act.control);
  surface.hint(byKey ? 'press-key-again' : 'press-again', act.control, PASS_LIFE);
  // A late success of the replay takes the pass back: a second press would publish twice.
  const isLate = () => act.control.isConnected && hasHappened();
  await becomesTrue(() => isUsed || isLate(), PASS_LIFE);
  if (!isUsed) {
    passes.revoke();
    surface.endHint();
  }
  return isUsed || isLate();
}
