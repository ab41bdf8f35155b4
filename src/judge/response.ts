import type { TextEvidence } from './evidence.ts';
import type { Knowledge } from './knowledge.ts';
import { type AccountKind, accountKind } from './target.ts';
import { judgeText, type Moment, type TextJudgement } from './text-judgement.ts';
import type { Activity, Level } from './types.ts';

/** What an act means because of what it is aimed at. */
export interface ResponseJudgement {
  account: AccountKind;
  /** Judgement of the target's own text; null when it has none. */
  content: TextJudgement | null;
  /** The target is a campaign account or campaign content. */
  campaign: boolean;
  level: Level;
}

/** Words and signs of approval that are enough under a campaign post (W8, W9 of the facts). */
const APPROVAL = new Set([
  'cheer',
  'praise',
  'hope',
  'applause',
  'support',
  'win',
  'vote',
  'sign',
  'continue',
  'number-word',
]);
const LONGEST_APPROVAL = 12;

/** Judges a like, share, follow, join or answer by its target. */
export function judgeResponse(
  knowledge: Knowledge,
  activity: Activity,
  own: TextJudgement,
  targetText: TextEvidence | null,
  moment: Moment,
): ResponseJudgement {
  const { target, kind } = activity;
  const account = accountKind(knowledge, target);
  const content = targetText && judgeText(knowledge, targetText, moment);
  const partisan = content !== null && content.level !== 'aman' && account !== 'official';
  const campaign = partisan || account === 'campaign';
  const level = moment.stage === 'outside' && !partisan ? 'aman' : levelOfResponse();
  return { account, content, campaign, level };

  function levelOfResponse(): Level {
    const contentLevel = partisan ? (content as TextJudgement).level : 'aman';
    switch (kind) {
      case 'follow':
      case 'join':
        return account === 'campaign'
          ? 'bahaya'
          : account === 'contestant'
            ? 'waspada'
            : contentLevel;
      case 'like':
      case 'share':
        return contentLevel === 'aman' && account === 'campaign' ? 'waspada' : contentLevel;
      default:
        return campaign && approves(own) ? 'waspada' : 'aman';
    }
  }
}

function approves({ evidence }: TextJudgement): boolean {
  const { tokens, matches } = evidence.reading;
  if (tokens.filter((token) => token.kind === 'word').length > LONGEST_APPROVAL) return false;
  const hostile = matches.some((match) =>
    ['attack', 'mockery', 'question', 'not'].includes(match.class),
  );
  const bareAmen = tokens.some((token) => /^a+m+i+n+$/.test(token.written));
  return !hostile && (bareAmen || matches.some((match) => APPROVAL.has(match.class)));
}
