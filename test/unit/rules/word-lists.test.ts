import { expect, test } from 'vitest';
import type { Problem } from '../../../scripts/rules/problem.ts';
import { fillWordLists } from '../../../scripts/rules/word-lists.ts';
import type { PhraseEntry } from '../../../src/packs/phrase-schema.ts';

const located = <T>(value: T) => ({
  value,
  file: 'rules/phrases/contoh.yaml',
  line: 1,
  lineOf: (path: readonly PropertyKey[]) => 10 + Number(path.at(-1) ?? 0),
});
const phrase = (id: string, ...patterns: string[]) => located({ id, patterns } as PhraseEntry);
const lists = [located({ list: 'honorific', words: ['pak', 'bu'] })];

test('the words of a list stand in the place of its name, alone and beside others', () => {
  const problems: Problem[] = [];
  const [entry] = fillWordLists(
    [phrase('satu', '(<honorific>) ..2 maju', '(calon|<honorific>) maju')],
    lists,
    problems,
  );
  expect(entry?.value.patterns).toEqual(['(pak|bu) ..2 maju', '(calon|pak|bu) maju']);
  expect(problems).toEqual([]);
});

test('an unknown list is named with its line, and the other entries stay', () => {
  const problems: Problem[] = [];
  const kept = fillWordLists(
    [phrase('satu', 'maju', '(<sapaan>) maju'), phrase('dua', 'maju')],
    lists,
    problems,
  );
  expect(kept.map(({ value }) => value.id)).toEqual(['dua']);
  expect(problems).toEqual([
    { file: 'rules/phrases/contoh.yaml', line: 11, message: 'no list <sapaan>' },
  ]);
});
