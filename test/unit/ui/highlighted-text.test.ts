import { describe, expect, it } from 'vitest';
import { cutAtSpans } from '../../../src/ui/highlighted-text.tsx';

const show = (text: string, spans: { start: number; end: number }[]) =>
  cutAtSpans(text, spans).map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece));

describe('cutAtSpans', () => {
  it.each([
    ['no span', 'abc', [], ['abc']],
    ['empty text', '', [{ start: 0, end: 2 }], []],
    ['one in the middle', 'abcdef', [{ start: 2, end: 4 }], ['ab', '[cd]', 'ef']],
    ['the whole', 'abc', [{ start: 0, end: 3 }], ['[abc]']],
    [
      'unsorted',
      'abcdef',
      [
        { start: 4, end: 5 },
        { start: 0, end: 1 },
      ],
      ['[a]', 'bcd', '[e]', 'f'],
    ],
    [
      'overlapping',
      'abcdef',
      [
        { start: 1, end: 4 },
        { start: 2, end: 5 },
      ],
      ['a', '[bcd]', '[e]', 'f'],
    ],
    [
      'twice the same',
      'abc',
      [
        { start: 1, end: 2 },
        { start: 1, end: 2 },
      ],
      ['a', '[b]', 'c'],
    ],
    ['past the end', 'abc', [{ start: 2, end: 99 }], ['ab', '[c]']],
    ['empty span', 'abc', [{ start: 1, end: 1 }], ['abc']],
    ['emoji', 'a☝️b', [{ start: 1, end: 3 }], ['a', '[☝️]', 'b']],
  ])('%s', (_, text, spans, expected) => {
    expect(show(text, spans)).toEqual(expected);
    expect(
      cutAtSpans(text, spans)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
