/** A decoded picture: RGBA, 8 bits a channel, row by row from the top left. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray | Uint8Array;
}

/** The same picture at 1, 1/2, 1/4 … of its size, so that a crop of any scale is read without aliasing. */
export type Pyramid = readonly Pixels[];

const SMALLEST_SIDE = 32;

/** Builds the halved copies of a picture; a third more memory than the picture itself. */
export function buildPyramid(picture: Pixels): Pyramid {
  const levels = [picture];
  for (let last = picture; Math.min(last.width, last.height) >= 2 * SMALLEST_SIDE; ) {
    last = halved(last);
    levels.push(last);
  }
  return levels;
}

function halved({ width, height, data }: Pixels): Pixels {
  const half = { width: width >> 1, height: height >> 1 };
  const out = new Uint8Array(half.width * half.height * 4);
  const row = width * 4;
  for (let y = 0, to = 0; y < half.height; y++) {
    for (let from = 2 * y * row, end = from + half.width * 8; from < end; from += 8, to += 4) {
      for (let channel = 0; channel < 3; channel++) {
        const at = from + channel;
        out[to + channel] =
          ((data[at] as number) +
            (data[at + 4] as number) +
            (data[at + row] as number) +
            (data[at + row + 4] as number) +
            2) >>
          2;
      }
    }
  }
  return { ...half, data: out };
}

/** A square of the picture, possibly turned and partly outside: centre and side in pixels, turn in radians. */
export interface Region {
  x: number;
  y: number;
  size: number;
  turn: number;
}

/** A rectangle of the picture, as `Region` is a square. */
export interface Rectangle extends Omit<Region, 'size'> {
  width: number;
  height: number;
}

/**
 * Reads a square of the picture as the models want it.
 *
 * @returns side × side × RGB, 0..1; black outside the picture
 */
export function readRegion(pyramid: Pyramid, region: Region, side: number): Float32Array {
  const { x, y, size, turn } = region;
  return readRectangle(pyramid, { x, y, width: size, height: size, turn }, side, side);
}

/** @returns rows × columns × RGB, 0..1; black outside the picture */
export function readRectangle(
  pyramid: Pyramid,
  { x: centreX, y: centreY, width: wide, height: high, turn }: Rectangle,
  columns: number,
  rows: number,
): Float32Array {
  const finest = Math.min(wide / columns, high / rows);
  const level = Math.max(0, Math.min(pyramid.length - 1, Math.floor(Math.log2(finest) + 0.25)));
  const { width, height, data } = pyramid[level] as Pixels;
  const scale = 1 / 2 ** level;
  const [cosine, sine] = [Math.cos(turn) * scale, Math.sin(turn) * scale];
  const across = { x: (cosine * wide) / columns, y: (sine * wide) / columns };
  const [middle, centre] = [(columns - 1) / 2, (rows - 1) / 2];
  const out = new Float32Array(rows * columns * 3);
  for (let row = 0, to = 0; row < rows; row++) {
    const down = ((row - centre) * high) / rows;
    let x = centreX * scale - 0.5 - middle * across.x - down * sine;
    let y = centreY * scale - 0.5 - middle * across.y + down * cosine;
    for (let column = 0; column < columns; column++, to += 3, x += across.x, y += across.y) {
      if (x <= -1 || y <= -1 || x >= width || y >= height) continue;
      const left = Math.max(0, Math.floor(x));
      const top = Math.max(0, Math.floor(y));
      const right = left + 1 < width ? 4 : 0;
      const below = top + 1 < height ? width * 4 : 0;
      const fx = Math.max(0, x - left);
      const fy = Math.max(0, y - top);
      const at = (top * width + left) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const from = at + channel;
        const upper = mix(data[from] as number, data[from + right] as number, fx);
        const lower = mix(data[from + below] as number, data[from + below + right] as number, fx);
        out[to + channel] = mix(upper, lower, fy) / 255;
      }
    }
  }
  return out;
}

function mix(a: number, b: number, part: number): number {
  return a + (b - a) * part;
}
