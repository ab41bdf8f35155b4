import { assess } from '../judge/assess.ts';
import type { Knowledge } from '../judge/knowledge.ts';
import {
  type Activity,
  type Context,
  type Evidence,
  type Finding,
  LEVELS,
  type Stage,
  type Verdict,
} from '../judge/types.ts';
import type { PackPosterWords } from '../lexicon/pack-types.ts';
import { attributeFinding } from './attribute-finding.ts';
import { isCampaignPoster } from './campaign-poster.ts';
import type { SeenText } from './seen-text.ts';

/** A verdict on a caption and the words in its picture. */
export interface WordsVerdict extends Verdict {
  /** The lines of the picture that have a part in it, in reading order. */
  telling: SeenText[];
}

/** What the caller has worked out already. */
interface Known {
  shipped: Knowledge;
  /** With what the context adds to it. */
  knowledge: Knowledge;
  stage: Stage;
  posters: PackPosterWords;
}

const POSTER_SCORE = 0.6;
const BETWEEN = '\n\n';

/**
 * Judges what a picture says together with its caption, by the same `assess`: who publishes a poster
 * says what stands on it. What was found in the picture is evidence there and no span of the caption.
 */
export function judgeWords(
  lines: readonly SeenText[],
  activity: Activity,
  context: Context,
  { shipped, knowledge, stage, posters }: Known,
): WordsVerdict {
  const caption: WordsVerdict = { ...assess(activity, context, shipped), telling: [] };
  if (lines.length === 0) return caption;
  const texts = lines.map(({ text }) => text);
  const words = texts.join('\n');
  const offset = activity.text ? activity.text.length + BETWEEN.length : 0;
  const text = activity.text ? `${activity.text}${BETWEEN}${words}` : words;
  const joined = assess({ ...activity, text }, context, shipped);
  const isPoster =
    caption.level === 'aman' && stage !== 'outside' && isCampaignPoster(texts, knowledge, posters);
  // A poster holds no sentence: what the model alone makes of its lines says less than that it is one.
  if (weightOf(joined) > weightOf(caption) && !(isPoster && isReadByModelAlone(joined))) {
    const findings = joined.findings.map((finding) => withPlaces(finding, offset));
    return { ...joined, findings, telling: linesWith(findings, lines) };
  }
  if (!isPoster) return caption;
  const span = { start: 0, end: words.length };
  const poster: Evidence = { kind: 'attribute', span, where: 'picture', entry: 'poster' };
  const finding = attributeFinding([poster], activity, context, knowledge, stage);
  if (!finding) return caption;
  return {
    ...caption,
    level: 'waspada',
    score: POSTER_SCORE,
    findings: [finding],
    telling: [...lines],
  };
}

/** The same finding with what lies behind the caption told of as in the picture. */
function withPlaces(finding: Finding, offset: number): Finding {
  const isCaption = ({ start }: { start: number }) => start < offset;
  return {
    ...finding,
    spans: finding.spans.filter(isCaption),
    fixes: finding.fixes.filter(({ span }) => isCaption(span)),
    evidence: finding.evidence.map((one): Evidence => {
      if (one.where !== 'text' || isCaption(one.span)) return one;
      const span = { start: one.span.start - offset, end: one.span.end - offset };
      return { ...one, where: 'picture', span };
    }),
  };
}

/** The lines in which some evidence lies. */
function linesWith(findings: readonly Finding[], lines: readonly SeenText[]): SeenText[] {
  const spans = findings.flatMap(({ evidence }) =>
    evidence.filter(({ where }) => where === 'picture').map(({ span }) => span),
  );
  let start = 0;
  return lines.filter(({ text }) => {
    const [from, end] = [start, start + text.length];
    start = end + 1;
    return spans.some((span) => span.start < end && span.end > from);
  });
}

function isReadByModelAlone({ findings }: Verdict): boolean {
  return findings.every(({ evidence }) => evidence.every(({ entry }) => entry === 'model'));
}

function weightOf({ level }: Verdict): number {
  return LEVELS.indexOf(level);
}
