import type { Activity, Verdict } from '../judge/types.ts';
import { textOfEditors } from '../platforms/shared/read-text.ts';
import type { Act, Platform } from '../platforms/types.ts';
import { keepCaret } from './caret.ts';
import { changeText } from './change-text.ts';
import { rowOf } from './check.ts';
import type { createPasses } from './passes.ts';
import type { CheckedWithPictures } from './pictures/check-pictures.ts';
import { warnedPicture } from './pictures/warned-picture.ts';
import type { Answer, GuardPorts, Question, SeenPicture } from './ports.ts';
import { resume } from './resume.ts';

const FIXED_HINT = 5000;

/** A blocked act, from the warning to its outcome. */
export interface Held {
  act: Act;
  activity: Activity;
  verdict: Verdict;
  picture: SeenPicture | null;
  /** Judges the act as the first time, with other words. */
  recheck(activity: Activity): CheckedWithPictures;
  /** The pictures are out, or will be chosen anew. */
  dropPictures(): void;
  platform: Platform;
  ports: GuardPorts;
  passes: ReturnType<typeof createPasses>;
}

/** Warns, asks, and does what the user decides. When the warning cannot be shown, the act goes out. */
export async function settle(held: Held): Promise<void> {
  const { act, activity, verdict, platform, ports, passes } = held;
  const id = crypto.randomUUID();
  const row = rowOf(activity, { verdict, unchecked: null }, id);
  const picture = held.picture && (await warnedPicture(held.picture, ports.keepsThumbnails()));
  ports.record(picture ? { ...row, picture } : row);
  const answer = await askUntilDecided(held).catch(() => null);
  const goOn = async () => {
    const isOut = await resume(act, platform, passes, ports.surface);
    if (isOut) held.dropPictures();
    return isOut;
  };
  switch (answer?.type) {
    case 'edit':
      return ports.decide(id, 'edited', null);
    case 'cancel':
      return ports.decide(id, 'cancelled', null);
    case 'swap':
      held.dropPictures();
      return ports.decide(id, 'edited', null);
    case 'fixed':
      ports.surface.hint('fixed', act.editors[0] ?? act.control, FIXED_HINT);
      return ports.decide(id, 'edited', null, answer.text);
    case 'allow':
      ports.allow(answer.allowance);
      ports.decide(id, 'dismissed', null);
      await goOn();
      return;
    case 'send':
      ports.decide(id, 'published', answer.reason);
      if (!(await goOn())) ports.decide(id, 'cancelled', answer.reason);
      return;
    default:
      ports.decide(id, 'published', null);
      ports.surface.hint('unchecked', act.control, FIXED_HINT);
      await goOn();
  }
}

type Decided = Exclude<Answer, { type: 'fix' }> | { type: 'fixed'; text: string };

/** Asks again after every fix that leaves something to warn of. */
async function askUntilDecided({
  act,
  activity,
  verdict,
  picture,
  recheck,
  platform,
  ports,
}: Held): Promise<Decided> {
  const { kind, text, target } = activity;
  const restoreCaret = keepCaret();
  let question: Question = {
    kind,
    platform: platform.id,
    text,
    target: target ?? null,
    verdict,
    picture,
    fixed: null,
  };
  for (;;) {
    const answer = await ports.surface.ask(question);
    restoreCaret();
    if (answer.type !== 'fix') return answer;
    const done = await changeText(act.editors, question.text, answer.fix);
    const now = textOfEditors(act.editors);
    const { verdict: left, picture: seen } = recheck({ ...activity, text: now });
    if (done && left?.level === 'aman') return { type: 'fixed', text: now };
    question = {
      ...question,
      text: now,
      verdict: left ?? question.verdict,
      picture: left ? seen : question.picture,
      fixed: done ? 'done' : 'failed',
    };
  }
}
