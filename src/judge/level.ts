import type { Context, Level, Stage } from './types.ts';

export interface Signals {
  /** 0..1 from the stance model. */
  probability: number;
  /** The text speaks of a contest, or a phrase says something of one. */
  onTopic: boolean;
  /** Words that often stand beside a contestant whom no list names. */
  hinted: boolean;
  /** A phrase that says it, unless the model objects. */
  strong: boolean;
  /** A phrase that says it whatever the model reads, and no deed told among breaches. */
  outright: boolean;
  /** A phrase that names a contestant, of any strength. */
  named: boolean;
  /** A contestant and a word of support, attack or call, though in no known phrase. */
  cued: boolean;
  /** How many kinds of evidence the phrases give. */
  kinds: number;
  /** Names only officials in words of their duty; `onTopic`, `hinted`, `named` and `cued` are false then. */
  onDuty: boolean;
  /** Forbids or denies what its phrases say, and says nothing else of a contest. */
  onlyDenied: boolean;
  stage: Stage;
}

/** The condition by which a level was given, or the last one that was not met. */
export type LevelReason =
  | 'outside'
  | 'said'
  | 'phrase-and-model'
  | 'cue-and-model'
  | 'denied'
  | 'topic'
  | 'hint'
  | 'nothing';

/** Probabilities from which a level is given, by sensitivity; chosen on the corpus (model card). */
interface Thresholds {
  warn: number;
  /** In a text that names nothing of a contest that we know: an unknown local name, a nickname. */
  warnUnnamed: number;
  warnStrong: number;
  /** In a text that only forbids or denies: the model seldom reads the whole of it. */
  warnDenied: number;
  /** With a phrase that counts only when the model agrees. */
  danger: number;
  /** With a phrase that says it unless the model objects. */
  dangerStrong: number;
  /** With two kinds of evidence or more: they confirm each other. */
  dangerTwice: number;
  /** With a contestant and a cue word only. */
  dangerCued: number;
}

export const THRESHOLDS: Readonly<Record<Context['sensitivity'], Thresholds>> = {
  tenang: {
    warn: 0.6,
    warnUnnamed: 0.75,
    warnStrong: 0.5,
    warnDenied: 0.9,
    danger: 0.9,
    dangerStrong: 0.88,
    dangerTwice: 0.88,
    dangerCued: 0.96,
  },
  seimbang: {
    warn: 0.53,
    warnUnnamed: 0.66,
    warnStrong: 0.36,
    warnDenied: 0.8,
    danger: 0.82,
    dangerStrong: 0.8,
    dangerTwice: 0.81,
    dangerCued: 0.94,
  },
  ketat: {
    warn: 0.25,
    warnUnnamed: 0.4,
    warnStrong: 0.12,
    warnDenied: 0.5,
    danger: 0.7,
    dangerStrong: 0.62,
    dangerTwice: 0.6,
    dangerCued: 0.8,
  },
};

/**
 * The level of a text. The model alone never makes `bahaya`: that needs a phrase that names a
 * contestant or says it outright, or a contestant and a cue word. Outside the stages only what is said outright is marked.
 */
export function levelOf(signals: Signals, sensitivity: Context['sensitivity']): Level {
  return reasonedLevel(signals, sensitivity).level;
}

/** The level of a text, what gave it, and the probability that was asked for; null when none was. */
export function reasonedLevel(
  signals: Signals,
  sensitivity: Context['sensitivity'],
): { level: Level; reason: LevelReason; limit: number | null } {
  const limits = THRESHOLDS[sensitivity];
  const { probability, onTopic, hinted, strong, outright, named, cued, kinds, onlyDenied, stage } =
    signals;
  const said = outright || (strong && probability >= limits.warnStrong);
  if (stage === 'outside') {
    return given(
      said ? 'waspada' : 'aman',
      'outside',
      strong && !outright ? limits.warnStrong : null,
    );
  }
  const once = strong ? limits.dangerStrong : limits.danger;
  const danger = kinds > 1 ? limits.dangerTwice : once;
  if ((strong || named) && probability >= danger) {
    return given('bahaya', 'phrase-and-model', danger);
  }
  if (cued && probability >= limits.dangerCued) {
    return given('bahaya', 'cue-and-model', limits.dangerCued);
  }
  if (said) return given('waspada', 'said', outright ? null : limits.warnStrong);
  if (onlyDenied) return warnedFrom(limits.warnDenied, 'denied');
  if (onTopic) return warnedFrom(limits.warn, 'topic');
  if (hinted) return warnedFrom(limits.warnUnnamed, 'hint');
  return given('aman', 'nothing', null);

  function warnedFrom(limit: number, reason: LevelReason) {
    return given(probability >= limit ? 'waspada' : 'aman', reason, limit);
  }
}

function given(level: Level, reason: LevelReason, limit: number | null) {
  return { level, reason, limit };
}
