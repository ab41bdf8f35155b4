/** A part of a picture, exact to a quarter of a pixel of the largest that is looked at. */
export function rounded(part: number): number {
  return Math.round(part * 1e4) / 1e4;
}
