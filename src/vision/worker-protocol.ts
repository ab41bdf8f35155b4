import type { PictureFailure } from './picture-limits.ts';
import type { SeenSign } from './seen-sign.ts';
import type { SeenText } from './seen-text.ts';

/** What is looked for in a picture; each has a switch of its own. */
export interface PictureChecks {
  signs: boolean;
  text: boolean;
}

/** What was seen in one picture. */
export interface Sight {
  signs: SeenSign[];
  text: SeenText[];
  /** Of the picture as it was looked at, in pixels. */
  width: number;
  height: number;
  /** False when the time was up before the last, closest look for hands or the last line of text. */
  finished: boolean;
  /** From its bytes to what was seen, in milliseconds; the loading of the models apart. */
  milliseconds: number;
}

/** Why there is no sight; `no-models`: the models could not be started. */
export type SightFailure = PictureFailure | 'no-models';

/** Asker → worker. Pictures are looked at one after the other. */
export interface ToVisionWorker {
  id: number;
  /** The bytes of a picture file, as they came from a page: not to be trusted. */
  picture: Blob;
  budgetMs: number;
  checks: PictureChecks;
}

/** Worker → asker. */
export type FromVisionWorker =
  | { id: number; type: 'progress'; done: number }
  | { id: number; type: 'sight'; sight: Sight }
  | { id: number; type: 'failed'; code: SightFailure };
