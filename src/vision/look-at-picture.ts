import { findHands, type HandNetworks } from './hands/find-hands.ts';
import type { Pixels } from './pixels.ts';
import { signsOf } from './seen-sign.ts';
import { textsOf } from './seen-text.ts';
import { findText, type TextNetworks } from './text/find-text.ts';
import type { Sight } from './worker-protocol.ts';

/** Loaded models; null: not looked for. */
export interface Networks {
  hands: HandNetworks | null;
  text: TextNetworks | null;
}

interface Limits {
  budgetMs: number;
  now(): number;
  /** Part of the work that is done, 0..1. */
  onProgress?(done: number): void;
}

/** Text may take this part of the time: it is soon read, while hands are looked for ever closer. */
const TEXT_SHARE = 0.5;

/** All that is looked for in a decoded picture: the words, then the hands. */
export function lookAtPicture(
  { hands, text }: Networks,
  picture: Pixels,
  { budgetMs, now, onProgress }: Limits,
): Sight {
  const start = now();
  const until = (share: number) => start + budgetMs * share;
  const read = text && findText(text, picture, { until: until(hands ? TEXT_SHARE : 1), now });
  const done = read && hands ? TEXT_SHARE : 0;
  onProgress?.(done);
  const found =
    hands &&
    findHands(hands, picture, {
      until: until(1),
      now,
      onProgress: (part) => onProgress?.(done + (1 - done) * part),
    });
  const { width, height } = picture;
  return {
    signs: signsOf(found?.hands ?? [], picture),
    text: textsOf(read?.lines ?? [], picture),
    width,
    height,
    finished: (read?.finished ?? true) && (found?.finished ?? true),
    milliseconds: Math.round(now() - start),
  };
}
