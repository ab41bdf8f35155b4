import type { Span } from '../judge/types.ts';

/** Nobody reads more of one text in a box, and a megabyte keeps Chromium drawing for minutes (November 2026). */
export const LONGEST_SHOWN = 10_000;
/** What is shown of such a text before its first mark (UTF-16 units). */
const BEFORE = 500;

/**
 * What is shown of a text: all of it, or of one that is too long the part around its first mark, with
 * `…` where something is left out.
 *
 * @param spans UTF-16 offsets in `text`; those given back count in what is shown.
 */
export function excerptOf(
  text: string,
  spans: readonly Span[],
): { text: string; spans: readonly Span[] } {
  if (text.length <= LONGEST_SHOWN) return { text, spans };
  const first = spans.reduce((least, { start }) => Math.min(least, start), text.length);
  const wanted = spans.length > 0 ? first - BEFORE : 0;
  const from = wholeAt(text, Math.max(0, Math.min(wanted, text.length - LONGEST_SHOWN)));
  const to = wholeAt(text, Math.min(from + LONGEST_SHOWN, text.length));
  const before = from > 0 ? '…' : '';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + (to < text.length ? '…' : ''),
    spans: spans
      .filter(({ start, end }) => start < to && end > from)
      .map(({ start, end }) => ({
        start: Math.max(start, from) + shift,
        end: Math.min(end, to) + shift,
      })),
  };
}

/** The place itself, or the one before when it lies between the halves of a character. */
function wholeAt(text: string, at: number): number {
  const isSecondHalf = (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return isSecondHalf ? at - 1 : at;
}
