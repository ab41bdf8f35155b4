import type { Context, Level, Stage } from './types.ts';

export interface Signals {
  /** 0..1 from the stance model. */
  probability: number;
  onTopic: boolean;
  /** A phrase that says it, unless the model objects. */
  strong: boolean;
  /** A phrase that says it whatever the model reads. */
  outright: boolean;
  /** A phrase that names a contestant, of any strength. */
  named: boolean;
  /** How many kinds of evidence the phrases give. */
  kinds: number;
  stage: Stage;
}

/** Probabilities from which a level is given, by sensitivity; chosen on the corpus (model card). */
interface Thresholds {
  warn: number;
  warnStrong: number;
  danger: number;
  /** With two kinds of evidence or more: they confirm each other. */
  dangerTwice: number;
}

export const THRESHOLDS: Readonly<Record<Context['sensitivity'], Thresholds>> = {
  tenang: { warn: 0.6, warnStrong: 0.5, danger: 0.92, dangerTwice: 0.85 },
  seimbang: { warn: 0.34, warnStrong: 0.3, danger: 0.8, dangerTwice: 0.72 },
  ketat: { warn: 0.22, warnStrong: 0.12, danger: 0.65, dangerTwice: 0.55 },
};

/**
 * The level of a text. The model alone never makes `bahaya`: that needs a phrase that names a
 * contestant or says it outright. Outside the stages only what is said outright is marked.
 */
export function levelOf(signals: Signals, sensitivity: Context['sensitivity']): Level {
  const limits = THRESHOLDS[sensitivity];
  const { probability, onTopic, strong, outright, named, kinds, stage } = signals;
  const said = outright || (strong && probability >= limits.warnStrong);
  if (stage === 'outside') return said ? 'waspada' : 'aman';
  const danger = kinds > 1 ? limits.dangerTwice : limits.danger;
  if ((strong || named) && probability >= danger) return 'bahaya';
  if (said) return 'waspada';
  return onTopic && probability >= limits.warn ? 'waspada' : 'aman';
}
