/** 2 to the power of each exponent, with what a fraction's 1024ths are worth drawn in. */
const POWERS = Float32Array.from(
  { length: 32 },
  (_, exponent) => 2 ** (Math.max(1, exponent) - 25),
);

/** IEEE 754 half to single precision; the models hold no infinity and no NaN. */
export function widenHalfFloats(halves: Uint16Array): Float32Array {
  const out = new Float32Array(halves.length);
  for (let at = 0; at < halves.length; at++) {
    const half = halves[at] as number;
    const exponent = (half >> 10) & 31;
    const size = ((half & 1023) + (exponent === 0 ? 0 : 1024)) * (POWERS[exponent] as number);
    out[at] = half >> 15 ? -size : size;
  }
  return out;
}
