import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { compileRules } from '../../../scripts/rules/compile-rules.ts';
import { formatProblem } from '../../../scripts/rules/problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'rules-'));
const shipped = resolve(import.meta.dirname, '../../../rules');

beforeEach(() => {
  cpSync(shipped, join(folder, 'rules'), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Replaces the first `from` of a file and returns the line (from 1) on which it stood. */
function spoil(file: string, from: string, to: string): number {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const at = text.indexOf(from);
  if (at < 0) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, text.slice(0, at) + to + text.slice(at + from.length));
  return text.slice(0, at).split('\n').length;
}

function problems(): string[] {
  const result = compileRules(folder);
  return 'problems' in result ? result.problems.map(formatProblem) : [];
}

const ETIK = 'rules/decree/etik.yaml';
const NATIONAL = 'rules/calendar/national.yaml';
const PARTIES = 'rules/contestants/parties.yaml';

describe('a fault in the rule data is named with its file and line', () => {
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
      'a day that does not exist',
      NATIONAL,
      "'2014-04-09'",
      "'2014-02-30'",
      0,
      'periods.4.from: a day is written',
    ],
    [
      'a day in another layout',
      NATIONAL,
      "'2014-04-09'",
      "'9-4-2014'",
      0,
      'periods.4.from: a day is written',
    ],
    [
      'overlapping periods',
      NATIONAL,
      "from: '2014-04-06'",
      "from: '2014-04-05'",
      0,
      'quiet from 2014-04-05 overlaps the period to 2014-04-05',
    ],
    [
      'a period that ends before it begins',
      NATIONAL,
      "to: '2014-04-08'",
      "to: '2014-04-01'",
      0,
      'quiet ends on 2014-04-01, before it begins',
    ],
    [
      'a region that does not exist',
      'rules/calendar/regional.yaml',
      "regions: [ '31' ]",
      "regions: [ '30' ]",
      0,
      'there is no region 30',
    ],
    [
      'a contest that does not exist',
      PARTIES,
      'pemilu-2024: 6',
      'pemilu-2023: 6',
      0,
      'there is no contest pemilu-2023',
    ],
    [
      'a party that does not exist',
      'rules/contestants/figures.yaml',
      'party: party/demokrat',
      'party: party/none',
      0,
      'there is no party party/none',
    ],
    [
      'a hashtag without its mark',
      PARTIES,
      "'#DemokratS14P'",
      'DemokratS14P',
      0,
      'hashtags.0: a hashtag begins with #',
    ],
    [
      'a nickname that says nothing',
      PARTIES,
      '{ form: partai mercy, stance: neutral }',
      '{ form: partai mercy }',
      0,
      'nicknames.0.stance: Invalid option',
    ],
    [
      'a handle that cannot be one',
      PARTIES,
      'EXCOPARTAIBURUH',
      '"@buruh"',
      0,
      'handles.0: a handle has letters',
    ],
    [
      'words for a pair that does not exist',
      'rules/contestants/pilkada-2024-words.yaml',
      'pilkada-2024/11-2',
      'pilkada-2024/11-9',
      0,
      'there is no pair pilkada-2024/11-9',
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
    const line = spoil(file, from, to) + linesOff;
    expect(problems().join('\n')).toContain(`${file}:${line}: ${message}`);
  });

  it('a pattern that matches the empty text', () => {
    const file = 'rules/phrases/call.yaml';
    spoil(file, '    - "satu suara (untuk|buat) ..1 {contestant}"', '    - "satu?"');
    expect(problems().join('\n')).toMatch(
      /^rules\/phrases\/call\.yaml:\d+: pattern "satu\?": .*empty/m,
    );
  });

  it('too few texts to flag or to leave alone', () => {
    const file = 'rules/phrases/call.yaml';
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(/ {2}clears:\n(?: {4}- .*\n){5,}/, '  clears:\n    - Satu saja.\n'),
    );
    expect(problems().join('\n')).toMatch(/^rules\/phrases\/call\.yaml:\d+: clears: Too small/m);
  });
});
