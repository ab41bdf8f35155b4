/**
 * Writes rules/contestants/pilkada-2024.yaml from KPU's list of the pairs, with BPS codes for its
 * codes of the Ministry of Home Affairs. Run by hand when the list changes:
 * node scripts/rules/import-pairs.ts LIST.json TEXTS.jsonl…
 * The texts are only counted, to tell names that are ordinary words from others.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { foldName } from '../../src/lexicon/name-forms.ts';
import { cleanName } from './clean-name.ts';

interface ListedPair {
  region_code: string;
  number: number;
  head: string;
  deputy: string;
}

interface RegionEntry {
  code: string;
  kemendagri?: string;
}

/** A part borne by this many candidates, or written small this often in texts, is an ordinary one. */
const MANY_BEARERS = 3;
const OFTEN_WRITTEN = 2;
const CLITIC = /(?:nya|lah|kah|pun|ku|mu)$/;

const [list, ...texts] = process.argv.slice(2);
if (!list || texts.length === 0) throw new Error('usage: import-pairs.ts LIST.json TEXTS.jsonl…');

const bps = new Map<string, string>();
for (const { code, kemendagri } of parse(
  readFileSync('rules/regions.yaml', 'utf8'),
) as RegionEntry[]) {
  if (kemendagri) bps.set(kemendagri, code);
}
const listed = JSON.parse(readFileSync(list, 'utf8')) as ListedPair[];
const rows = listed.map(({ region_code, number, head, deputy }) => ({
  region: bps.get(region_code) ?? region_code,
  number,
  head: cleanName(head),
  deputy: cleanName(deputy),
}));
rows.sort((a, b) => a.region.localeCompare(b.region) || a.number - b.number);

const parts = countBearers(rows.flatMap(({ head, deputy }) => [head.name, deputy.name]));
const written = countWrittenSmall(texts);
const common = [...parts.keys()].filter(
  (part) =>
    (parts.get(part) as number) >= MANY_BEARERS || (written.get(part) ?? 0) >= OFTEN_WRITTEN,
);

const quote = (text: string) => (/^[\p{L}\p{N} .-]+$/u.test(text) ? text : `"${text}"`);
const line = ({ region, number, head, deputy }: (typeof rows)[number]) =>
  `  - [ '${region}', ${number}, ${quote(head.name)}, ${deputy.name === '' ? "''" : quote(deputy.name)} ]`;
const aliases = rows.flatMap(({ region, number, head, deputy }) =>
  [head, deputy].flatMap(({ alias }) => (alias ? [{ region, number, alias }] : [])),
);

writeFileSync(
  'rules/contestants/pilkada-2024.yaml',
  [
    '# All pairs of the regional elections of 2024: region (BPS code), ballot number, head, deputy; an',
    '# empty deputy is the blank column. Written by scripts/rules/import-pairs.ts: do not edit by hand.',
    'contest: pilkada-2024',
    'confidence: verified',
    'source: [ kpu-pairs-2024 ]',
    '# Call names that the list gives in brackets.',
    'aliases:',
    ...aliases.map(
      ({ region, number, alias }) => `  - [ '${region}', ${number}, ${quote(alias)} ]`,
    ),
    '# Parts of the names below that are ordinary words or common given names.',
    `commonParts: [ ${common.sort().map(quote).join(', ')} ]`,
    'pairs:',
    ...rows.map(line),
    '',
  ].join('\n'),
);

function countBearers(names: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const part of foldName(name).split(' ').filter(Boolean))
      counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts;
}

function countWrittenSmall(files: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) {
    for (const row of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      for (const word of (JSON.parse(row) as { text: string }).text.match(/[a-z]+/g) ?? []) {
        for (const form of new Set([word, word.replace(CLITIC, '')])) {
          counts.set(form, (counts.get(form) ?? 0) + 1);
        }
      }
    }
  }
  return counts;
}
