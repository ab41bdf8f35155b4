import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyRules } from './copy-rules.ts';

const CALLS = 'rules/phrases/call.yaml';
const NATIONAL = 'rules/calendar/national.yaml';
const PARTIES = 'rules/contestants/parties.yaml';
let rules: ReturnType<typeof copyRules>;
beforeEach(() => {
  rules = copyRules();
});
afterEach(() => rules.remove());

describe('a fault in the calendar, the contestants or the phrases is named with its file and line', () => {
  it.each([
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
  ])('%s', (_name, file, from, to, linesOff, message) => {
    const line = rules.spoil(file, from, to) + linesOff;
    expect(rules.problems()).toContain(`${file}:${line}: ${message}`);
  });

  it('a pattern that matches the empty text', () => {
    rules.spoil(CALLS, /^ {4}- ".*"$/m, '    - "satu?"');
    expect(rules.problems()).toMatch(/^rules\/phrases\/call\.yaml:\d+: pattern "satu\?": .*empty/m);
  });

  it.each(['flags', 'clears'])('too few examples in %s', (field) => {
    const list = new RegExp(`  ${field}:\\n(?: {4}- .*\\n){3,}`);
    const line = rules.spoil(CALLS, list, `  ${field}:\n    - Satu saja.\n`);
    expect(rules.problems()).toContain(`${CALLS}:${line + 1}: ${field}: Too small`);
  });
});
