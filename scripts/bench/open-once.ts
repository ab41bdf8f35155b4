/** Run by itself (`measureOpening`): opens the shipped lexicon in a fresh process and says what it took. */
import { setImmediate as turn } from 'node:timers/promises';

async function held(): Promise<number> {
  await turn();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const { openShippedLexicon } = await import('../../src/lexicon/pack.ts');
const { readText } = await import('../../src/lexicon/read-text.ts');
const before = await held();
const start = performance.now();
const lexicon = openShippedLexicon();
const opened = performance.now() - start;
readText(lexicon, 'Ayo coblos nomor 2, menangkan Budi!');
const heap = (await held()) - before;
process.stdout.write(JSON.stringify({ opened, heap }));
