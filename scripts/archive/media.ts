import { Random } from '../bench/random.ts';
import type { MadeFile } from './types.ts';

const MEGABYTE = 1_000_000;
const MEGABYTES_PER_FILE = 20;

/** Pictures of noise, which no packing makes smaller and no review reads. */
export function mediaFiles(seed: number, megabytes: number): MadeFile[] {
  const count = Math.ceil(megabytes / MEGABYTES_PER_FILE);
  const noise = count > 0 ? makeNoise(new Random(seed)) : new Uint8Array();
  return Array.from({ length: count }, (_, file) => {
    const size = Math.min(MEGABYTES_PER_FILE, megabytes - file * MEGABYTES_PER_FILE);
    return { path: `media/foto_${file + 1}.jpg`, pieces: Array<Uint8Array>(size).fill(noise) };
  });
}

function makeNoise(random: Random): Uint8Array {
  return Uint8Array.from({ length: MEGABYTE }, () => random.below(256));
}
