import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { medianOf } from './in-turn.ts';

const PROCESSES = 7;
const KIBIBYTE = 1024;

export interface Opening {
  /** ms, in a process that has not opened it before. */
  opened: number;
  /** MiB that the opened lexicon holds after one text, beside the scripts. */
  heap: number;
}

/** Medians over fresh processes. */
export function measureOpening(): Opening {
  const script = new URL('open-once.ts', import.meta.url).pathname;
  const runs = Array.from(
    { length: PROCESSES },
    () =>
      JSON.parse(
        execFileSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' }),
      ) as Opening,
  );
  return {
    opened: medianOf(runs.map(({ opened }) => opened)),
    heap: medianOf(runs.map(({ heap }) => heap)) / KIBIBYTE ** 2,
  };
}

/** Zipped sizes of the generated rule data, kB. */
export function packSizes(): { lexicon: number; rest: number } {
  const zipped = (name: string) =>
    gzipSync(readFileSync(`src/lexicon/${name}.generated.json`)).length / 1000;
  return { lexicon: zipped('lexicon'), rest: zipped('pack') };
}
