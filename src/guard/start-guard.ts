import type { Act, Platform } from '../platforms/types.ts';
import { activityOf, isReadable, rowOf } from './check.ts';
import { becomesTrue, watchAct } from './has-happened.ts';
import { interceptActs } from './intercept.ts';
import { createPasses } from './passes.ts';
import {
  type CheckedWithPictures,
  checkWithPictures,
  waitForLooks,
} from './pictures/check-pictures.ts';
import { type ChosenPicture, createBasket } from './pictures/picture-basket.ts';
import { tellOfSight } from './pictures/tell-of-sight.ts';
import type { GuardPorts } from './ports.ts';
import { resume } from './resume.ts';
import { isSameActivity } from './same-activity.ts';
import { settle } from './settle.ts';
import { startTypingMark } from './typing-mark.ts';
import { uncheckedHint } from './unchecked-hint.ts';
import { warmUp } from './warm-up.ts';

const UNCHECKED_HINT = 4000;
/** Sites upload what they publish before they clear their composer (ms). */
const UPLOAD = 30_000;

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
  const basket = createBasket(platform, ports, tellOfSight(platform, ports, now), signal);
  let settling: Act | null = null;

  const dropWhenOut = (act: Act, pictures: readonly ChosenPicture[]) => {
    if (pictures.length === 0) return;
    becomesTrue(watchAct(act), UPLOAD).then((isOut) => isOut && basket.drop(pictures));
  };

  const rule = (seen: Act): (() => void) | null => {
    if (!ports.isWatched(seen)) return null;
    const act = memory.withLastText(seen);
    const pictures = basket.of(act);
    if (passes.take(act)) {
      memory.forget(act);
      dropWhenOut(act, pictures);
      return null;
    }
    // Pressed again while it is on its way: once is enough.
    if (settling && isSameActivity(act, settling)) return () => {};
    const activity = activityOf(act, platform.id, now());
    const recheck = (changed = activity): CheckedWithPictures =>
      isReadable(act) || pictures.length > 0
        ? checkWithPictures(changed, pictures, ports)
        : { verdict: null, unchecked: 'no-text', picture: null };
    /** Whether it may go out, which is noted when it could not be checked. */
    const mayGo = (checked: CheckedWithPictures): boolean => {
      if (checked.unchecked) {
        ports.record(rowOf(activity, checked, crypto.randomUUID()));
        surface.hint(uncheckedHint(checked.unchecked, pictures), act.control, UNCHECKED_HINT);
      } else if (checked.verdict.level === 'aman') memory.forget(act);
      else return false;
      dropWhenOut(act, pictures);
      return true;
    };
    const hold = async ({ verdict, picture }: CheckedWithPictures) => {
      if (!verdict) return;
      const dropPictures = () => basket.drop(pictures);
      const held = { act, activity, verdict, picture, recheck, dropPictures };
      await settle({ ...held, platform, ports, passes });
    };
    const wait = async () => {
      await waitForLooks(pictures);
      const checked = recheck();
      if (!mayGo(checked)) return hold(checked);
      if (await resume(act, platform, passes, surface)) basket.drop(pictures);
    };
    const whenEnded = (work: () => Promise<void>) => () => {
      settling = act;
      work().finally(() => {
        if (settling === act) settling = null;
        memory.forgetIfEmpty(act);
      });
    };
    if (pictures.some(({ looked }) => looked.type === 'looking')) return whenEnded(wait);
    const checked = recheck();
    return mayGo(checked) ? null : whenEnded(() => hold(checked));
  };

  const onError = () => surface.hint('unchecked', null, UNCHECKED_HINT);
  interceptActs({ platform, surface, rule, onError }, signal);
  warmUp(ports.judge, signal);
}
