import type { ActivityKind } from '../../src/judge/types.ts';

/** Somebody else on a platform. */
export interface Person {
  name: string;
  handle: string;
}

/** One act of the archive's owner, before a platform writes it down. */
export interface Act {
  kind: ActivityKind;
  at: Date;
  /** Own words; a like or a follow leaves them out. */
  text: string;
  /** The words of what was liked, shared or answered. */
  seen: string;
  /** Whose it is. */
  other: Person;
  /** Counts all acts of the archive: for ids and links that no other act has. */
  serial: number;
}

/** The acts of one section, made anew each time they are gone through. */
export interface Acts extends Iterable<Act> {
  length: number;
  /** Those from one place up to another. */
  slice(from: number, to: number): Acts;
}

/** A file of the archive; its pieces are asked for one by one. */
export interface MadeFile {
  path: string;
  pieces: Iterable<string | Uint8Array>;
}

/** What a shape writes of one list of acts: one file, or the several that tell of the same acts. */
export interface Section {
  /** What the act at a place of the list is. */
  kindAt(index: number): ActivityKind;
  files(acts: Acts): MadeFile[];
}

/** One way in which a platform has written its exports. */
export interface Shape {
  /** For `--shape`. */
  name: string;
  /** Files that hold no acts, e.g. whose the archive is. */
  about?: readonly MadeFile[];
  sections: readonly Section[];
}

/** Whose archive it is: made up, as is everything in it. */
export const OWNER = { name: 'Budi Contoh', handle: 'budi.contoh' } as const;
