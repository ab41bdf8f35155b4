import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyRules } from './copy-rules.ts';

const ETIK = 'rules/decree/etik.yaml';
let rules: ReturnType<typeof copyRules>;
beforeEach(() => {
  rules = copyRules();
});
afterEach(() => rules.remove());

describe('a fault in the decree or the law is named with its file and line', () => {
  it.each([
    [
      'an unknown field',
      ETIK,
      '  stages: [ before ]',
      '  when: now\n  stages: [ before ]',
      0,
      'Unrecognized key: "when"',
    ],
    ['a missing field', ETIK, '  legalBasis: ethics\n', '', -9, 'legalBasis: Invalid input'],
    [
      'an unknown stage',
      ETIK,
      'stages: [ before ]',
      'stages: [ soon ]',
      0,
      'stages.0: Invalid option',
    ],
    [
      'an unknown act',
      ETIK,
      'post: evidence',
      'shout: evidence',
      0,
      'acts: Unrecognized key: "shout"',
    ],
    [
      'a title too long for a small screen',
      ETIK,
      'id: Memasang alat peraga bakal calon',
      `id: ${'a'.repeat(71)}`,
      0,
      'title.id: Too big',
    ],
    [
      'a missing translation',
      ETIK,
      '    en: Putting up props for a prospective candidate\n',
      '',
      -1,
      'title.en: Invalid input',
    ],
    [
      'an entry without a source',
      ETIK,
      '[ KOMPAS-TREN, KALTENGLIMA, BLOOMBERG ]',
      '[]',
      0,
      'source: give at least one source',
    ],
    [
      'a source that is not listed',
      ETIK,
      '[ KOMPAS-TREN, KALTENGLIMA, BLOOMBERG ]',
      '[ NOWHERE ]',
      0,
      'there is no source NOWHERE',
    ],
    [
      'a doubled id',
      ETIK,
      'id: skb-2022/E2',
      'id: skb-2022/E1',
      0,
      'skb-2022/E1 is already in rules/decree/etik.yaml:4',
    ],
    [
      'a legal basis that does not exist',
      ETIK,
      'legalBasis: ethics',
      'legalBasis: habit',
      0,
      'there is no legal basis habit',
    ],
    [
      'a sanction that does not exist',
      ETIK,
      'certain: moral',
      'certain: scolding',
      0,
      'there is no sanction scolding',
    ],
    [
      'versions of a law in the wrong order',
      'rules/law/bases.yaml',
      "'2010-06-06'",
      "'2022-06-06'",
      1,
      'versions are listed oldest first',
    ],
    ['a broken file', ETIK, '  title:', '  title', 1, ''],
    [
      'a repeated key',
      ETIK,
      '  confidence: verified',
      '  confidence: verified\n  confidence: own',
      1,
      'Map keys must be unique',
    ],
  ])('%s', (_name, file, from, to, linesOff, message) => {
    const line = rules.spoil(file, from, to) + linesOff;
    expect(rules.problems()).toContain(`${file}:${line}: ${message}`);
  });
});

it('a kind of poster words that nobody lists is named', () => {
  rules.spoil('rules/posters.yaml', '- id: plea', '- id: number');
  expect(rules.problems()).toContain('rules/posters.yaml:1: there are no words of plea');
});
