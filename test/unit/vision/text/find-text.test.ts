import { describe, expect, test } from 'vitest';
import type { Pixels } from '../../../../src/vision/pixels.ts';
import { ALPHABET } from '../../../../src/vision/text/alphabet.ts';
import { findText } from '../../../../src/vision/text/find-text.ts';
import type { TextNetwork } from '../../../../src/vision/text/network.ts';

const CLASSES = ALPHABET.length + 1;
const SPACE = ALPHABET.indexOf(' ') + 1;
/** So likely is a space that a reader between capitals hardly thinks of. */
const FAINT = 0.05;

const picture = (width: number, height: number): Pixels => ({
  width,
  height,
  data: new Uint8Array(width * height * 4).fill(200),
});

interface Band {
  /** In parts of the picture. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A detector that finds these bands, and remembers the sizes at which it was asked. */
function detector(bands: (side: number) => readonly Band[]) {
  const asked: number[] = [];
  const lines: TextNetwork = (_, height, width) => {
    asked.push(Math.max(width, height));
    const numbers = new Float32Array(width * height);
    for (const { left, right, top, bottom } of bands(Math.max(width, height))) {
      for (let y = Math.round(top * height); y < bottom * height; y++) {
        numbers.fill(
          0.9,
          y * width + Math.round(left * width),
          y * width + Math.round(right * width),
        );
      }
    }
    return { numbers, shape: [1, height, width, 1] };
  };
  return { asked, lines };
}

/** A recogniser that reads these texts, one a call; `_` is a space that it only thinks of. */
function recogniser(texts: readonly string[], score = 0.9): TextNetwork {
  let call = 0;
  return () => {
    const text = texts[call++] ?? '';
    const columns = [...text].flatMap((letter) => {
      const nothing = new Float32Array(CLASSES);
      nothing[0] = 0.9;
      if (letter === '_') {
        nothing[SPACE] = FAINT;
        return [nothing];
      }
      const column = new Float32Array(CLASSES);
      column[ALPHABET.indexOf(letter) + 1] = score;
      return [column, column, nothing];
    });
    const numbers = new Float32Array(columns.length * CLASSES);
    for (const [at, column] of columns.entries()) numbers.set(column, at * CLASSES);
    return { numbers, shape: [1, columns.length, CLASSES] };
  };
}

const band = (top: number, left = 0.1, right = 0.9): Band => ({
  left,
  right,
  top,
  bottom: top + 0.05,
});
const unlimited = { until: Number.POSITIVE_INFINITY, now: () => 0 };
const textsIn = (bands: Band[], texts: string[], score?: number) => {
  const { lines } = detector(() => bands);
  const found = findText(
    { lines, letters: recogniser(texts, score) },
    picture(640, 640),
    unlimited,
  );
  return found.lines.map(({ text }) => text);
};

describe('what stands in a picture', () => {
  test('is read from above, and from the left where it stands beside each other', () => {
    const bands = [band(0.7), band(0.1, 0.6, 0.9), band(0.1, 0.1, 0.4)];
    expect(textsIn(bands, ['kiri', 'kanan', 'bawah'])).toEqual(['kiri', 'kanan', 'bawah']);
    const { lines } = detector(() => bands);
    const networks = { lines, letters: recogniser(['aa', 'bb', 'cc']) };
    const [left, right, below] = findText(networks, picture(640, 640), unlimited).lines;
    expect(left?.box.x).toBeLessThan(right?.box.x as number);
    expect(right?.box.y).toBeLessThan(below?.box.y as number);
  });

  test('has a space where the reader thinks of one, and its double letters', () => {
    expect(textsIn([band(0.4)], ['COBLOS_NOMOR_22'])).toEqual(['COBLOS NOMOR 22']);
  });

  test('is not a shape that looks like a letter, nor what is hardly read; a digit may be a number', () => {
    expect(textsIn([band(0.1), band(0.4), band(0.7)], ['y.', '2', 'no'])).toEqual(['2', 'no']);
    expect(textsIn([band(0.4)], ['coblos'], 0.5)).toEqual([]);
  });
});

test('small text is looked for closer, large text and none are not', () => {
  const small: Band = { left: 0.1, right: 0.5, top: 0.4, bottom: 0.41 };
  for (const [bands, sides] of [
    [[small], [640, 1280]],
    [[band(0.4)], [640]],
    [[], [640]],
  ] as const) {
    const { asked, lines } = detector(() => bands);
    findText({ lines, letters: recogniser(['aa']) }, picture(1600, 1200), unlimited);
    expect(asked).toEqual(sides);
  }
});

test('when the time is up, what has been read is kept and the rest is owned to', () => {
  let clock = 0;
  const { lines } = detector(() => [band(0.1), band(0.4), band(0.7)]);
  const found = findText(
    { lines, letters: recogniser(['satu', 'dua', 'tiga']) },
    picture(640, 640),
    {
      until: 1,
      now: () => clock++,
    },
  );
  expect(found.finished).toBe(false);
  expect(found.lines.length).toBeGreaterThan(0);
  expect(found.lines.length).toBeLessThan(3);
});
