/**
 * What a rule pack may be at most. It is read and compiled in a page of ours, and then carried by every
 * guarded page: a file from anywhere must cost neither of them more than a few milliseconds.
 */
export const MOST = {
  /** Characters of the file (UTF-16 units). */
  characters: 256 * 1024,
  contestants: 300,
  phrases: 100,
  /** Names of all contestants together. */
  names: 5000,
  nameLength: 60,
  nameWords: 8,
  patternLength: 200,
  patternElements: 12,
  /** Tokens that all gaps of a pattern may span together. */
  patternGaps: 16,
  /** Words and inflected forms of all patterns together. */
  forms: 20_000,
  /** Packs at a time. */
  packs: 5,
} as const;

/** Shorter names would be found inside half of all texts. */
export const SHORTEST_NAME = 3;
