import { momentOf } from '../judge/examine.ts';
import { type Knowledge, shippedKnowledge } from '../judge/knowledge.ts';
import { knowledgeFor } from '../judge/knowledge-for.ts';
import { strictestStage } from '../judge/stage-choice.ts';
import type { Activity, Context, Evidence, Finding, Stage, Verdict } from '../judge/types.ts';
import type { PackJson } from '../lexicon/pack-types.ts';
import { attributeFinding } from './attribute-finding.ts';
import { judgeWords } from './judge-words.ts';
import { type Observation, observeSigns } from './observe-signs.ts';
import type { SeenSign } from './seen-sign.ts';
import type { SeenText } from './seen-text.ts';
import type { Sight } from './worker-protocol.ts';

/** A verdict on a picture and its caption, and what the picture shows. */
export interface PhotoVerdict extends Verdict {
  signs: SeenSign[];
  /** Each kind of sign once, those that may matter first; the others are hints. */
  observations: Observation[];
  /** The lines of text in it that have a part in the verdict. */
  telling: SeenText[];
}

/** Stages in which a pose beside words that are partisan already confirms them. */
const DECIDED: ReadonlySet<Stage> = new Set(['determined', 'campaign', 'quiet', 'polling']);
const MOST_ALONE = 0.75;

/**
 * Judges a picture by the signs and words in it, its caption and the stage. A pose alone is never `bahaya`, and
 * outside every stage it is no more than an observation. Pure and synchronous, as `assess`.
 *
 * @param activity the post with its caption
 */
export function assessPhoto(
  { signs, text }: Pick<Sight, 'signs' | 'text'>,
  activity: Activity,
  context: Context,
  { gestures, posters }: Pick<PackJson, 'gestures' | 'posters'>,
  shipped: Knowledge = shippedKnowledge(),
): PhotoVerdict {
  const knowledge = knowledgeFor(activity, context, shipped);
  const at = momentOf(activity, context);
  const running = context.stage(at, context.profile.region);
  const stage = strictestStage(running);
  const words = judgeWords(text, activity, context, {
    shipped,
    knowledge,
    stage,
    posters,
  });
  const observations = observeSigns(signs, gestures, {
    contestants: [...knowledge.contestants.values()],
    running,
    region: context.profile.region,
    calm: context.sensitivity === 'tenang',
  });
  const telling = observations.filter(({ matters }) => matters);
  const found = { ...words, signs: [...signs], observations };
  if (telling.length === 0) return found;

  const shown = telling.map(
    ({ gesture }): Evidence => ({
      kind: 'gesture',
      span: { start: 0, end: 0 },
      where: 'text',
      entry: `gesture/${gesture}`,
    }),
  );
  const pose = attributeFinding(shown, activity, context, knowledge, stage);
  if (!pose) return found;
  const findings = [
    ...words.findings.filter((finding) => finding.rule !== pose.rule),
    merged(pose, words.findings),
  ];
  const people = Math.max(...telling.map(({ hands }) => hands));
  const confirmed = words.level === 'waspada' && DECIDED.has(stage);
  const level = words.level === 'bahaya' || confirmed ? 'bahaya' : 'waspada';
  const alone = Math.min(MOST_ALONE, 0.5 + 0.05 * (people - 1));
  return { ...found, level, score: Math.max(words.score, confirmed ? 0.8 : alone), findings };
}

/** The caption's finding of the same rule with the pose beside its words. */
function merged(pose: Finding, others: readonly Finding[]): Finding {
  const same = others.find(({ rule }) => rule === pose.rule);
  return same ? { ...same, evidence: [...same.evidence, ...pose.evidence] } : pose;
}
