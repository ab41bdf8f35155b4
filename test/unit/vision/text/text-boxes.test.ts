import { describe, expect, test } from 'vitest';
import { textBoxes } from '../../../../src/vision/text/text-boxes.ts';

const SIZE = { width: 200, height: 120 };

/** A map in which the points of a turned rectangle are likely. */
function mapWith(
  ...shapes: { x: number; y: number; wide: number; high: number; turn: number; likely?: number }[]
) {
  const likely = new Float32Array(SIZE.width * SIZE.height);
  for (const { x, y, wide, high, turn, likely: value = 0.9 } of shapes) {
    const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
    for (let at = 0; at < likely.length; at++) {
      const [dx, dy] = [(at % SIZE.width) - x, Math.floor(at / SIZE.width) - y];
      const across = Math.abs(dx * cosine + dy * sine);
      const down = Math.abs(dy * cosine - dx * sine);
      if (across <= wide / 2 && down <= high / 2) likely[at] = value;
    }
  }
  return { likely, ...SIZE };
}

describe('the rectangle around a text', () => {
  test.each([0, 0.12, -0.3, 0.6])('turned by %d', (turn) => {
    const [box] = textBoxes(mapWith({ x: 100, y: 60, wide: 90, high: 12, turn }));
    expect(box?.x).toBeCloseTo(100, -0.5);
    expect(box?.y).toBeCloseTo(60, -0.5);
    expect(Math.abs((box?.turn ?? 9) - turn)).toBeLessThan(0.06);
    // The detector sees the inner part of a line; the whole is larger all round, by the same amount.
    const growth = [(box?.width ?? 0) - 90, (box?.height ?? 0) - 12] as const;
    expect(growth[1]).toBeGreaterThan(10);
    expect(Math.abs(growth[0] - growth[1])).toBeLessThan(8);
  });

  test('two lines are two, and what is small or unlikely is none', () => {
    const boxes = textBoxes(
      mapWith(
        { x: 60, y: 30, wide: 80, high: 10, turn: 0 },
        { x: 60, y: 80, wide: 80, high: 10, turn: 0 },
        { x: 160, y: 30, wide: 4, high: 4, turn: 0 },
        { x: 160, y: 90, wide: 40, high: 12, turn: 0, likely: 0.4 },
      ),
    );
    expect(boxes.map(({ y }) => Math.round(y / 10) * 10)).toEqual([30, 80]);
  });

  test('a map of nothing, or all text, ends', () => {
    expect(textBoxes({ likely: new Float32Array(SIZE.width * SIZE.height), ...SIZE })).toEqual([]);
    const all = new Float32Array(SIZE.width * SIZE.height).fill(1);
    expect(textBoxes({ likely: all, ...SIZE })).toHaveLength(1);
  });
});
