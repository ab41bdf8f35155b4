/** One place of a phrase pattern; the pattern language is described in CONTRIBUTING. */
export interface PatternElement {
  /** Folded word forms that fit here. */
  forms: string[];
  /** Word classes or name classes that fit here. */
  classes: string[];
  /** How many tokens may stand between the element before and this one. */
  gap: number;
  optional: boolean;
}
