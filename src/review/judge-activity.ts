import type { ArchiveActivity } from '../archives/types.ts';
import { assess } from '../judge/assess.ts';
import type { Knowledge } from '../judge/knowledge.ts';
import { strictestStage } from '../judge/stage-choice.ts';
import type { Activity, Context, Stage } from '../judge/types.ts';
import type { ReviewItem } from './types.ts';

/** What judging adds to a past activity. */
export type Judgement = Pick<
  ReviewItem,
  'level' | 'score' | 'findings' | 'stage' | 'judgedBy' | 'packVersion'
>;

/** What judging needs of a past activity, fresh from an export or stored. */
export type PastActivity = Activity & Pick<ArchiveActivity, 'notBefore' | 'aimedAt'>;

/** Judges a past activity in the stage and by the law of its own date, with the guard's own judgement. */
export function judgeActivity(
  activity: PastActivity,
  context: Context,
  knowledge?: Knowledge,
): Judgement {
  const at = activity.at ?? activity.notBefore ?? null;
  const known = at === null ? { ...context, stage: asIfCampaign } : context;
  const verdict = assess(bareActivity(activity, at), known, knowledge);
  const unread = verdict.level === 'aman' && !isReadable(activity);
  return {
    level: unread ? 'tidak-dapat-dinilai' : verdict.level,
    score: verdict.score,
    findings: verdict.findings,
    stage: verdict.findings[0]?.stage ?? stageOn(at, context),
    judgedBy: activity.at !== null ? 'own-date' : at !== null ? 'earliest-date' : 'as-if-campaign',
    packVersion: verdict.packVersion,
  };
}

/**
 * Whether there is anything to read: words of one's own, those of what was liked or shared, or the
 * name of the account that the act is aimed at. The owner of a liked post alone says little of it.
 */
function isReadable({ text, target, aimedAt }: PastActivity): boolean {
  if (isWords(text) || isWords(target?.text)) return true;
  return aimedAt === 'account' && (isWords(target?.author) || isWords(target?.handle));
}

/** A link is no words: it has to be opened to be read. */
function isWords(text: string | undefined): boolean {
  return text !== undefined && text.replaceAll(/https?:\/\/\S+/g, '').trim() !== '';
}

/** The stage that a day without a find falls into, in the user's own region. */
function stageOn(at: string | null, { stage, profile }: Context): Stage | null {
  return at === null ? null : strictestStage(stage(new Date(at), profile.region));
}

const asIfCampaign: Context['stage'] = () => [{ contest: 'unknown-date', stage: 'campaign' }];

/** What the judgement reads. A target of which only the link is known tells it nothing, and costs. */
function bareActivity(
  { kind, platform, text, target, url }: PastActivity,
  at: string | null,
): Activity {
  const isKnown = text !== '' || target?.text || target?.author || target?.handle;
  return { kind, platform, at, text, ...(target && isKnown && { target }), ...(url && { url }) };
}
