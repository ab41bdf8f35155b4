import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RulePack } from '../../../src/lexicon/rule-pack.ts';
import { openPack } from '../../../src/packs/open-pack.ts';

/** The example of the guide: a pack for the invented candidates of Kota Sabana. */
export const SAMPLE = readFileSync(
  join(import.meta.dirname, '../../../docs/contoh-paket.yaml'),
  'utf8',
);

/** @throws Error with the codes of the problems when it is refused. */
export async function opened(text: string = SAMPLE): Promise<RulePack> {
  const result = await openPack(text, 'id');
  if ('pack' in result) return result.pack;
  throw new Error(result.problems.map(({ code }) => code).join());
}
