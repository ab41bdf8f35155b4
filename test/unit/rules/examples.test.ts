import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { verdictOf } from '../../../scripts/check/judge-row.ts';

interface Examples {
  id?: string;
  name?: string;
  flags: string[];
  clears: string[];
}

const FILES = ['call', 'local', 'stance', 'role', 'homonyms'];
const folder = join(import.meta.dirname, '../../../rules/phrases');
const entries: Examples[] = FILES.flatMap((file) =>
  parse(readFileSync(join(folder, `${file}.yaml`), 'utf8')),
);
const examples = (which: 'flags' | 'clears') =>
  entries.flatMap((entry) => entry[which].map((text) => [entry.id ?? entry.name, text] as const));

/** In the campaign of the presidential election, where every number and name is live. */
function levelOf(text: string) {
  const row = { id: text, text, at: '2024-01-15', stage: 'campaign' } as const;
  return verdictOf(row, new Date('2024-01-15')).level;
}

test.each(examples('flags'))('%s flags: %s', (_, text) => {
  expect(levelOf(text)).not.toBe('aman');
});

test.each(examples('clears'))('%s leaves alone: %s', (_, text) => {
  expect(levelOf(text)).toBe('aman');
});
