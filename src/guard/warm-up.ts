import type { Activity, Verdict } from '../judge/types.ts';
import { check } from './check.ts';

/** Latest moment for it on a page that is never idle (ms). */
const LATEST = 2000;
const HARMLESS: Activity = { kind: 'comment', platform: '', at: null, text: 'Selamat pagi' };

/**
 * Has the first judgement, which builds the tables of all names (0.1 to 0.6 s, November 2026), made
 * in an idle moment of a page that is seen. Firefox makes no click of a tap that was held up so long.
 */
export function warmUp(judge: (activity: Activity) => Verdict, signal: AbortSignal): void {
  const judgeOnce = () => {
    if (!signal.aborted) check(HARMLESS, judge);
  };
  const whenIdle = () => requestIdleCallback(judgeOnce, { timeout: LATEST });
  if (!document.hidden) whenIdle();
  else document.addEventListener('visibilitychange', whenIdle, { once: true, signal });
}
