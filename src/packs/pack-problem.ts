import type { Path, Place } from './yaml-source.ts';

/** Why a pack is refused; `src/i18n` has the words. */
export type PackProblemCode =
  | 'too-large'
  | 'too-deep'
  | 'not-yaml'
  | 'shape'
  | 'empty'
  | 'order'
  | 'twice'
  | 'no-source'
  | 'no-region'
  | 'no-contest'
  | 'no-party'
  | 'no-class'
  | 'bad-pattern'
  | 'too-many'
  | 'long-name'
  | 'short-name'
  | 'common-word'
  | 'long-pattern'
  | 'broad-pattern'
  | 'not-flagged'
  | 'not-cleared';

/** A fault of a pack with its place. */
export interface PackProblem extends Place {
  code: PackProblemCode;
  /** Where in the file, e.g. `contestants.0.region`; '' for the whole. */
  field: string;
  /** What it is about: a name, a number, the words of a library. */
  detail: string;
}

/** For a file of more than `kibibytes`, which is not read on. */
export function tooLarge(kibibytes: number): PackProblem {
  return { code: 'too-large', line: 1, column: 1, field: '', detail: `${kibibytes}` };
}

/** Notes a fault at a path of the file. */
export type Blame = (code: PackProblemCode, path: Path, detail?: string | number) => void;
