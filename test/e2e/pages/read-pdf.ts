import { readFileSync } from 'node:fs';
import { constants, inflateSync } from 'node:zlib';

/** How many sheets a PDF has, and how large they are, in points. */
export function readPdf(path: string): { sheets: number; width: number; height: number } {
  const bytes = readFileSync(path);
  const plain = bytes.toString('latin1');
  // Firefox keeps the objects of its pages in compressed streams.
  const packed = [...plain.matchAll(/stream\r?\n/g)].map(({ 0: mark, index }) => {
    try {
      return inflateSync(bytes.subarray(index + mark.length), {
        finishFlush: constants.Z_SYNC_FLUSH,
      }).toString('latin1');
    } catch {
      return '';
    }
  });
  const text = [plain, ...packed].join('\n');
  const [, width, height] = text.match(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/) ?? [];
  return {
    sheets: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    width: Number(width),
    height: Number(height),
  };
}
