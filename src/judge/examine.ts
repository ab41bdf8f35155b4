import type { TextEvidence } from './evidence.ts';
import type { Knowledge } from './knowledge.ts';
import { judgeResponse, type ResponseJudgement } from './response.ts';
import { stageOf } from './stage-choice.ts';
import { judgeText, readEvidence, type TextJudgement } from './text-judgement.ts';
import type { Activity, Context, Stage } from './types.ts';

/** What an activity holds, before it becomes a verdict. */
export interface Examination {
  /** The moment of the act; now when it is not told. */
  at: Date;
  stage: Stage;
  own: TextJudgement;
  response: ResponseJudgement;
}

/** Judges the words of an activity and what they are said to. @param text the activity's own words, read. */
export function examine(
  knowledge: Knowledge,
  activity: Activity,
  context: Context,
  text: TextEvidence,
): Examination {
  const at = momentOf(activity, context);
  const content = activity.target?.text ? readEvidence(knowledge, activity.target.text) : null;
  const stage = stageOf(context, at, [text, content], knowledge.contestants);
  const moment = { at, stage, sensitivity: context.sensitivity };
  const own = judgeText(knowledge, text, moment);
  const response = judgeResponse(knowledge, activity, own, content, moment);
  return { at, stage, own, response };
}

/** The moment by which an act is judged. */
export function momentOf({ at }: Activity, { now }: Context): Date {
  return at === null ? now : new Date(at);
}
