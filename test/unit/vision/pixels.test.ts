import { expect, test } from 'vitest';
import { buildPyramid, type Pixels, readRegion } from '../../../src/vision/pixels.ts';

/** Red grows to the right, green downwards. */
function slope(width: number, height: number): Pixels {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      data.set([(255 * x) / (width - 1), (255 * y) / (height - 1), 0, 255], 4 * (y * width + x));
    }
  }
  return { width, height, data };
}

const pyramid = buildPyramid(slope(256, 256));
const at = (read: Float32Array, side: number, x: number, y: number) =>
  [...read.subarray(3 * (y * side + x), 3 * (y * side + x) + 3)].map((v) => Math.round(v * 100));

test.each([64, 16, 8])('the whole picture at a side of %i keeps its slopes', (side) => {
  const read = readRegion(pyramid, { x: 128, y: 128, size: 256, turn: 0 }, side);
  const [left = 0, top = 0] = at(read, side, 0, 0);
  const [right = 0] = at(read, side, side - 1, 0);
  expect(left).toBeLessThan(8);
  expect(top).toBeLessThan(8);
  expect(right).toBeGreaterThan(92);
  expect(at(read, side, side / 2, side / 2)[0]).toBeGreaterThan(45);
  expect(at(read, side, side / 2, side / 2)[0]).toBeLessThan(57);
});

test('a quarter turn swaps right and down', () => {
  const read = readRegion(pyramid, { x: 128, y: 128, size: 256, turn: Math.PI / 2 }, 64);
  const [red, green] = at(read, 64, 63, 32);
  expect(red).toBeGreaterThan(45);
  expect(red).toBeLessThan(55);
  expect(green).toBeGreaterThan(95);
});

test('what lies outside is black', () => {
  const read = readRegion(pyramid, { x: 0, y: 0, size: 256, turn: 0 }, 64);
  expect(at(read, 64, 0, 0)).toEqual([0, 0, 0]);
  expect(at(read, 64, 60, 60)[0]).toBeGreaterThan(30);
});
