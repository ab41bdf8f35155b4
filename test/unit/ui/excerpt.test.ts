import { describe, expect, it } from 'vitest';
import { excerptOf, LONGEST_SHOWN } from '../../../src/ui/excerpt.ts';

const words = (count: number) => 'aman '.repeat(count);
const marked = (text: string, mark: string) => {
  const start = text.indexOf(mark);
  return excerptOf(text, [{ start, end: start + mark.length }]);
};

describe('excerptOf', () => {
  it('leaves alone what is short enough', () => {
    const text = words(LONGEST_SHOWN / 5);
    const spans = [{ start: 0, end: 4 }];
    expect(excerptOf(text, spans)).toEqual({ text, spans });
  });

  it.each([
    ['at the beginning', `coblos ${words(200_000)}`],
    ['in the middle', `${words(100_000)}coblos ${words(100_000)}`],
    ['at the end', `${words(200_000)}coblos`],
  ])('shows what stands around a mark %s', (_, text) => {
    const shown = marked(text, 'coblos');
    const [span] = shown.spans;
    expect(shown.text.slice(span?.start, span?.end)).toBe('coblos');
    expect(shown.text.length).toBeLessThanOrEqual(LONGEST_SHOWN + 2);
    expect(shown.text.startsWith('…')).toBe(!text.startsWith('coblos'));
    expect(shown.text.endsWith('…')).toBe(!text.endsWith('coblos'));
  });

  it('cuts a mark that is too long, and leaves out the marks that are not shown', () => {
    const text = words(200_000);
    const shown = excerptOf(text, [
      { start: 0, end: 500_000 },
      { start: 900_000, end: 900_004 },
    ]);
    expect(shown.spans).toEqual([{ start: 0, end: LONGEST_SHOWN }]);
  });

  it.each([0, 1])('never cuts through a character (%i)', (shift) => {
    const text = `${'a'.repeat(shift)}${'😂'.repeat(20_000)}coblos${'😂'.repeat(20_000)}`;
    expect(marked(text, 'coblos').text.isWellFormed()).toBe(true);
  });
});
