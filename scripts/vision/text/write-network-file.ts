import type { Constant, NetworkHead } from '../../../src/vision/text/network-file.ts';
import type { Numbers } from './read-onnx.ts';

/** Fewer numbers than this stay as exact as they are: biases and single factors. */
const LEAST_HALF = 256;

/** Writes what `readNetworkFile` reads. */
export function writeNetworkFile(
  head: Omit<NetworkHead, 'constants'>,
  given: readonly (Numbers & Pick<Constant, 'value' | 'image'>)[],
): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const constants = given.map(({ value, image, shape, values }): Constant => {
    const half = values.length >= LEAST_HALF;
    const numbers = half ? Uint16Array.from(values, halfFloat) : Float32Array.from(values);
    const padded = new Uint8Array(Math.ceil(numbers.byteLength / 4) * 4);
    padded.set(new Uint8Array(numbers.buffer));
    const constant = { value, shape, image, half, at: size, length: values.length };
    parts.push(padded);
    size += padded.length;
    return constant;
  });
  const json = JSON.stringify({ ...head, constants });
  const text = new TextEncoder().encode(json.padEnd(Math.ceil(json.length / 4) * 4));
  const file = Buffer.concat([new Uint8Array(4), text, ...parts]);
  file.writeUInt32LE(text.length, 0);
  return file;
}

/** The nearest half-precision float, as its bits; what is too large becomes the largest there is. */
function halfFloat(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.min(65504, Math.abs(value));
  if (size < 2 ** -14) return sign | Math.round(size * 2 ** 24);
  const exponent = Math.floor(Math.log2(size));
  const fraction = Math.round((size / 2 ** exponent - 1) * 1024);
  // A fraction that is rounded up to one carries into the exponent.
  return sign | (((exponent + 15) << 10) + fraction);
}
