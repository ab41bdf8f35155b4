import { rounded } from './rounded.ts';
import type { FoundText } from './text/find-text.ts';

/** One line of text in a picture. */
export interface SeenText {
  text: string;
  /** How sure of its letters, 0..1. */
  score: number;
  /** In parts of the picture's width and height, 0..1, before it is turned about its middle. */
  box: { left: number; top: number; width: number; height: number };
  /** In radians, clockwise. */
  turn: number;
}

/** The lines of a picture, in reading order. */
export function textsOf(
  lines: readonly FoundText[],
  picture: { width: number; height: number },
): SeenText[] {
  return lines.map(({ text, score, box: { x, y, width, height, turn } }) => ({
    text,
    score: rounded(score),
    box: {
      left: rounded((x - width / 2) / picture.width),
      top: rounded((y - height / 2) / picture.height),
      width: rounded(width / picture.width),
      height: rounded(height / picture.height),
    },
    turn: rounded(turn),
  }));
}
