import { type EvidenceKind, STRENGTHS, type Strength } from '../lexicon/evidence-kind.ts';
import type { Match } from '../lexicon/match.ts';
import { readText } from '../lexicon/read-text.ts';
import { gatherEvidence, type PhraseKinds, type TextEvidence } from './evidence.ts';
import type { Knowledge } from './knowledge.ts';
import { levelOf, type Signals } from './level.ts';
import { speaksOfActing, speaksOfDuty } from './office.ts';
import { DEEDS, speaksOfBreach } from './reported-deed.ts';
import { readStance, type Stance } from './stance.ts';
import type { Context, Level, Span, Stage } from './types.ts';

/** One kind of evidence with all the places where it stands. */
export interface Ground {
  evidence: EvidenceKind;
  strength: Strength;
  spans: Span[];
  /** Ids of the rule-data entries that matched; `model` when the learned part found it alone. */
  entries: string[];
}

export interface TextJudgement {
  evidence: TextEvidence;
  stance: Stance;
  /** What the level follows from; null for a quiet text, which has none. */
  signals: Signals | null;
  level: Level;
  /** Strongest first; never empty when the level is above `aman`. */
  grounds: Ground[];
}

/** What must be said outright to count when no contest is running. */
const COUNTS_OUTSIDE: ReadonlySet<EvidenceKind> = new Set([
  'call',
  'mobilise',
  'team',
  'membership',
]);
const MOST_MODEL_SPANS = 6;
/** Word classes that confirm what the model reads about a contestant. */
const CUES = new Set([
  'cheer',
  'praise',
  'hope',
  'applause',
  'support',
  'win',
  'vote',
  'sign',
  'continue',
  'attack',
  'mockery',
  'mobilise',
]);
const NO_STANCE: Stance = { probability: 0, reasons: [] };

/** When a text is judged, and how strictly. */
export interface Moment {
  at: Date;
  stage: Stage;
  sensitivity: Context['sensitivity'];
}

export function readEvidence({ lexicon, senses }: Knowledge, text: string): TextEvidence {
  return gatherEvidence(readText(lexicon, text), senses);
}

/**
 * Judges one text by itself. One in which nothing is found that could meet a rule is `aman` without
 * asking the model: its level needs a phrase or a contest that the text is about (`levelOf`).
 */
export function judgeText(
  knowledge: Knowledge,
  evidence: TextEvidence,
  { at, stage, sensitivity }: Moment,
): TextJudgement {
  if (evidence.reading.quiet) {
    return { evidence, stance: NO_STANCE, signals: null, level: 'aman', grounds: [] };
  }
  const stance = readStance(knowledge.model, evidence.reading, evidence.contestants);
  const grounds = groundsOf(knowledge, evidence).filter(
    (ground) => whyNot(ground, evidence, stage) === null,
  );
  const strong = grounds.some((ground) => ground.strength !== 'weak');
  const onDuty =
    !strong && (speaksOfActing(evidence) || speaksOfDuty(evidence, knowledge.contestants, at));
  const signals: Signals = {
    probability: stance.probability,
    onTopic: (evidence.onTopic || grounds.length > 0) && !onDuty,
    hinted: evidence.hinted && !onDuty,
    strong,
    outright: grounds.some((ground) => ground.strength === 'outright'),
    kinds: grounds.length,
    named: grounds.length > 0 && evidence.contestants.size > 0 && !onDuty,
    cued: evidence.contestants.size > 0 && !onDuty && cuesIn(evidence).length > 0,
    onDuty,
    onlyDenied: evidence.denied.length > 0 && grounds.length === 0,
    stage,
  };
  const level = levelOf(signals, sensitivity);
  if (level !== 'aman' && !strong) grounds.push(modelGround(evidence, stance));
  return { evidence, stance, signals, level, grounds };
}

/** Why a kind of evidence does not count in this text at this stage; null when it does. */
export function whyNot(
  { evidence, strength }: Ground,
  { pastime }: TextEvidence,
  stage: Stage,
): 'outside' | 'pastime' | null {
  if (stage === 'outside' && !COUNTS_OUTSIDE.has(evidence)) return 'outside';
  return pastime && strength !== 'outright' ? 'pastime' : null;
}

const rank = (strength: Strength) => STRENGTHS.indexOf(strength);

/** What the phrases of a text show, one for each kind of evidence, the strongest first. */
export function groundsOf(
  knowledge: Pick<Knowledge, 'phrases'>,
  { phrases, reading }: Pick<TextEvidence, 'phrases' | 'reading'>,
): Ground[] {
  const grounds = new Map<EvidenceKind, Ground>();
  for (const phrase of phrases) {
    const { evidence, strength: given } = knowledge.phrases[phrase.entry] as PhraseKinds[string];
    const isTold = given === 'outright' && DEEDS.has(evidence) && speaksOfBreach(reading);
    const strength = isTold ? 'strong' : given;
    const ground = grounds.get(evidence) ?? { evidence, strength, spans: [], entries: [] };
    if (rank(strength) < rank(ground.strength)) ground.strength = strength;
    ground.spans.push({ start: phrase.start, end: phrase.end });
    if (!ground.entries.includes(phrase.entry)) ground.entries.push(phrase.entry);
    grounds.set(evidence, ground);
  }
  const sorted = [...grounds.values()].sort((a, b) => rank(a.strength) - rank(b.strength));
  return sorted.map((ground) => ({ ...ground, spans: mergeSpans(ground.spans) }));
}

function cuesIn({ reading, contestants, denied }: TextEvidence) {
  const isDenied = ({ from, to }: Match) =>
    denied.some((phrase) => from >= phrase.from && to <= phrase.to);
  return reading.matches.filter(
    (match) => CUES.has(match.class) && !contestants.has(match) && !isDenied(match),
  );
}

/** What the model found is shown as the words that weighed most, cue words and names. */
function modelGround(evidence: TextEvidence, stance: Stance): Ground {
  const { reading, contestants } = evidence;
  const token = (at: number) => reading.tokens[at] as (typeof reading.tokens)[number];
  const weighty = stance.reasons.slice(0, MOST_MODEL_SPANS).map(({ feature }) => ({
    start: token(feature.from).start,
    end: token(feature.to - 1).end,
  }));
  const place = ({ start, end }: Span) => ({ start, end });
  const names = [...contestants].slice(0, 2).map(place);
  const cues = cuesIn(evidence).slice(0, 3).map(place);
  const hostile = reading.matches.some(
    (match) => match.class === 'attack' || match.class === 'mockery',
  );
  const spans = mergeSpans([...weighty, ...cues, ...names]);
  const whole = [{ start: 0, end: reading.text.length }];
  return {
    evidence: hostile ? 'attack' : 'support',
    strength: 'weak',
    spans: spans.length > 0 ? spans : whole,
    entries: ['model'],
  };
}

/** Joins spans that overlap or touch, in text order. */
export function mergeSpans(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && span.start <= last.end + 1) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
