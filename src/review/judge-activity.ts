import type { ArchiveActivity } from '../archives/types.ts';
import { assess } from '../judge/assess.ts';
import type { Knowledge } from '../judge/knowledge.ts';
import { strictestStage } from '../judge/stage-choice.ts';
import { type Activity, type Context, LEVELS, type Stage, type Verdict } from '../judge/types.ts';
import type { ActivityMedia, ActivityRow } from '../ledger/activity-types.ts';
import { pack } from '../lexicon/pack.ts';
import { assessPhoto } from '../vision/assess-photo.ts';
import type { ReviewItem } from './types.ts';

/** What judging adds to a past activity. */
export type Judgement = Pick<
  ReviewItem,
  'level' | 'score' | 'findings' | 'stage' | 'judgedBy' | 'packVersion'
>;

/** What judging needs of a past activity, fresh from an export or stored. */
export type PastActivity = Activity &
  Pick<ArchiveActivity, 'notBefore' | 'aimedAt'> &
  Partial<Pick<ActivityRow, 'media'>>;

/**
 * Judges a past activity in the stage and by the law of its own date, with the guard's own judgement; its
 * pictures by what was seen in them, where somebody has looked.
 */
export function judgeActivity(
  activity: PastActivity,
  context: Context,
  knowledge?: Knowledge,
): Judgement {
  const at = activity.at ?? activity.notBefore ?? null;
  const known = at === null ? { ...context, stage: asIfCampaign } : context;
  const verdict = withPictures(bareActivity(activity, at), activity.media ?? [], known, knowledge);
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

/** The gravest verdict on the words and any picture with them. */
function withPictures(
  activity: Activity,
  media: readonly ActivityMedia[],
  context: Context,
  knowledge?: Knowledge,
): Verdict {
  const verdicts = media.flatMap(({ sight }): Verdict[] =>
    sight ? [assessPhoto(sight, activity, context, pack, knowledge)] : [],
  );
  const [first = assess(activity, context, knowledge), ...rest] = verdicts;
  return rest.reduce((gravest, one) => (isGraver(one, gravest) ? one : gravest), first);
}

function isGraver(one: Verdict, other: Verdict): boolean {
  const difference = LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level);
  return difference > 0 || (difference === 0 && one.score > other.score);
}

/**
 * Whether there is anything to read: words of one's own, those of what was liked or shared, or the
 * name of the account that the act is aimed at. The owner of a liked post alone says little of it.
 * A post of pictures alone has been read when all of them have been looked at.
 */
function isReadable({ text, target, aimedAt, media = [] }: PastActivity): boolean {
  if (media.length > 0 && media.every(({ sight }) => sight?.finished)) return true;
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
