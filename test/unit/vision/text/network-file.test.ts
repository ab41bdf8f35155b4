import { expect, test } from 'vitest';
import { writeNetworkFile } from '../../../../scripts/vision/text/write-network-file.ts';
import { readNetworkFile } from '../../../../src/vision/text/network-file.ts';

const head = { input: 0, output: 2, steps: [{ op: 'relu' as const, from: [0], to: 2 }] };
const many = Array.from({ length: 1001 }, (_, at) => Math.sin(at) * 10 ** ((at % 9) - 6));

test('what is written is read again: few numbers as they are, many in half precision', () => {
  const few = [0.1, -2.5, 1e-9];
  const file = readNetworkFile(
    writeNetworkFile(head, [
      { value: 1, image: false, shape: [3], values: few },
      { value: 3, image: true, shape: [1001], values: many },
    ]),
  );
  expect(file.steps).toEqual(head.steps);
  const [exact, half] = file.constants;
  if (!exact || !half) throw new Error('two constants');
  expect([...file.numbers(exact)]).toEqual([...Float32Array.from(few)]);
  const read = file.numbers(half);
  expect(half).toMatchObject({ value: 3, image: true, shape: [1001], half: true });
  for (const [at, value] of many.entries()) {
    // Half of the last of eleven binary places, or of the least that there is.
    const allowed = Math.max(Math.abs(value) * 2 ** -11, 2 ** -25);
    expect(Math.abs((read[at] as number) - value)).toBeLessThanOrEqual(allowed * 1.0001);
  }
});

test('a head of any length leaves the numbers where they can be read', () => {
  for (const name of [1, 12, 123, 1234]) {
    const bytes = writeNetworkFile({ ...head, output: name }, [
      { value: 1, image: false, shape: [1], values: [7] },
    ]);
    // As it may lie in a larger file.
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const file = readNetworkFile(shifted.subarray(3));
    expect(file.constants.map(file.numbers)).toEqual([Float32Array.of(7)]);
  }
});
