/** What a phrase of the rule data shows when it is found (W1–W18 of the facts, folded). */
export const EVIDENCE_KINDS = [
  'call',
  'number',
  'continue',
  'replace',
  'support',
  'praise',
  'attack',
  'slogan',
  'victory',
  'mobilise',
  'team',
  'membership',
  'attribute',
  'event',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/**
 * How much a phrase says: `outright` counts whatever the stance model reads (it has seen too few of
 * these to object; a deed told among breaches is taken for `strong`), `strong` unless the model objects, `weak` only when it agrees.
 */
export const STRENGTHS = ['outright', 'strong', 'weak'] as const;
export type Strength = (typeof STRENGTHS)[number];
