import type { IRawProperty } from 'fast-check';

/** Something that must hold for whatever comes in. */
export interface FuzzProperty {
  name: string;
  /** What one run reads. */
  reads: 'texts' | 'archives' | 'rule files' | 'messages' | 'backups';
  /** Runs in `npm test`. */
  shortRuns: number;
  /** Part of the time of a long run, in shares. */
  share: number;
  property: IRawProperty<unknown, boolean>;
}
