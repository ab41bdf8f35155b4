import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { InputRow } from '../../../scripts/check/input-row.ts';
import { compareRules } from '../../../scripts/rules/try/compare-rules.ts';
import { describeTrials } from '../../../scripts/rules/try/describe-trials.ts';
import { readTexts } from '../../../scripts/rules/try/read-texts.ts';
import { openRules, type RuleSet } from '../../../scripts/rules/try/rule-set.ts';
import { copyRules } from './copy-rules.ts';

const now = new Date('2024-01-15');
/** Compiling takes half a second, more on a busy machine. */
const SLOW = { timeout: 60_000 };
const PLACE = { at: '2024-01-15', stage: 'campaign' } as const;
const rows = (...texts: string[]): InputRow[] =>
  texts.map((text, index) => ({ id: index + 1, text, ...PLACE }));

/** The shipped rules with some text of theirs replaced. */
function changedRules(...changes: [file: string, from: string | RegExp, to: string][]): RuleSet {
  const copy = copyRules();
  for (const change of changes) copy.spoil(...change);
  const opened = openRules(copy.pack());
  copy.remove();
  return opened;
}

describe('rules that were changed', SLOW, () => {
  let shipped: RuleSet;
  beforeAll(() => {
    shipped = changedRules();
  });

  const trialsOf = (after: RuleSet, ...texts: string[]) =>
    compareRules(rows(...texts), shipped, after, now);

  it('change nothing when they are the same', () => {
    const trials = trialsOf(changedRules(), 'Ayo coblos Prabowo!', 'Rapat besok');
    expect(trials.map(({ change }) => change)).toEqual([null, null]);
    expect(trials.map(({ after }) => after.level)).toEqual(['bahaya', 'aman']);
  });

  it('newly flag what a new pattern says outright, and clear it when the pattern goes', () => {
    const first =
      '  patterns:\n    - "(coblos~|nyoblos|nyeblos|coblosen|tacoblos|contreng~|nyontreng|tusuk) ..2';
    const after = changedRules([
      'rules/phrases/call.yaml',
      first,
      first.replace('patterns:', 'patterns:\n    - "colek kumis"'),
    ]);
    const texts = rows('Besok kita colek kumis ya', 'Besok kita rapat ya');
    const none = { level: 'aman', rules: [], entries: [] };
    const found = { level: 'waspada', rules: ['skb-2022/D2'], entries: ['call-mark-number'] };
    expect(compareRules(texts, shipped, after, now)).toMatchObject([
      { change: 'flagged', before: none, after: found },
      { change: null },
    ]);
    expect(compareRules(texts, after, shipped, now)).toMatchObject([
      { change: 'cleared', before: found, after: none },
      { change: null },
    ]);
  });

  it('change the level where a name is no contestant any more', () => {
    const after = changedRules([
      'rules/phrases/homonyms.yaml',
      'means-other: [goreng,',
      'means-other: [kader, goreng,',
    ]);
    const [trial] = trialsOf(after, 'Kader PAN solid, ayo coblos PAN, menangkan PAN!');
    expect(trial?.before.level).toBe('bahaya');
    expect(['level', 'cleared']).toContain(trial?.change);
  });

  it('change the rule where the evidence is of another kind', () => {
    const after = changedRules([
      'rules/phrases/call.yaml',
      '- id: call-vote-name\n  evidence: call',
      '- id: call-vote-name\n  evidence: attack',
    ]);
    const [trial] = trialsOf(after, 'Ayo coblos Prabowo!');
    expect(trial).toMatchObject({ change: 'rule', before: { rules: ['skb-2022/D2'] } });
    expect(trial?.after.rules).toContain('skb-2022/D11');
  });

  it('are judged by their own calendar', () => {
    const after = changedRules([
      'rules/calendar/national.yaml',
      "stage: campaign, from: '2023-11-28'",
      "stage: campaign, from: '2023-11-29'",
    ]);
    const row = { id: 1, text: 'Ayo menangkan Prabowo!', at: '2023-11-28' };
    const [trial] = compareRules([row], shipped, after, now);
    expect(trial?.before.rules).toEqual(['skb-2022/D2']);
    expect(trial?.after.rules).toEqual(['pp94-2021/P6']);
  });
});

describe('a file of texts', () => {
  it('holds one text a line', () => {
    expect(readTexts('satu\r\n\n  dua {a}\n', PLACE)).toEqual({
      rows: [
        { id: 1, text: 'satu', ...PLACE },
        { id: 3, text: 'dua {a}', ...PLACE },
      ],
      problems: [],
    });
  });

  it('may be JSONL: a row keeps its own day and stage', () => {
    const lines = [
      '{"id":"a","text":"satu","at":"2019-04-01"}',
      '{"text":"dua","year":2024}',
      'oops',
      '{"id":"d"}',
    ];
    const { rows: read, problems } = readTexts(lines.join('\n'), PLACE);
    expect(read).toEqual([
      { id: 'a', text: 'satu', at: '2019-04-01' },
      { id: 2, text: 'dua', ...PLACE },
    ]);
    expect(problems).toEqual([
      expect.stringContaining('line 3'),
      expect.stringMatching(/line 4: text/),
    ]);
  });
});

test('the report counts every kind of change and shows the texts', () => {
  const flagged = { level: 'waspada', rules: ['skb-2022/D2'], entries: ['call-x'] } as const;
  const quiet = { level: 'aman', rules: [], entries: [] } as const;
  const trial = (id: number, before: object, after: object, change: string | null) =>
    ({ row: { id, text: `teks ${id}` }, before, after, change }) as never;
  const lines = describeTrials([
    trial(1, quiet, flagged, 'flagged'),
    trial(2, flagged, quiet, 'cleared'),
    trial(3, flagged, { ...flagged, rules: ['skb-2022/D11'] }, 'rule'),
    trial(4, quiet, quiet, null),
  ]).join('\n');
  expect(lines).toContain('4 teks / texts');
  expect(lines).toMatch(
    /newly flagged: 1\n.*newly cleared: 1\n.*level changed: 0\n.*rule changed: 1/,
  );
  expect(lines).toContain('  1: aman → waspada; skb-2022/D2 (call-x)\n    “teks 1”');
  expect(lines).toContain('  2: waspada → aman; skb-2022/D2 (call-x)\n');
  expect(lines).toContain('  3: waspada; skb-2022/D2 (call-x) → skb-2022/D11 (call-x)\n');
  expect(lines).not.toContain('teks 4');
});

describe('npm run rules -- --try', SLOW, () => {
  const root = resolve(import.meta.dirname, '../../..');
  const folder = mkdtempSync(join(tmpdir(), 'try-rules-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/rules.ts'), ...args], { encoding: 'utf8' });

  it('writes nothing and exits with 0', () => {
    const file = join(folder, 'texts.txt');
    writeFileSync(file, 'Ayo coblos Prabowo!\nRapat besok\n');
    const pack = join(root, 'src/lexicon/pack.generated.json');
    const before = statSync(pack).mtimeMs;
    const { stdout, stderr, status } = run('--try', file);
    expect(stderr).toBe('');
    expect(stdout).toContain('2 teks / texts');
    expect(status).toBe(0);
    expect(statSync(pack).mtimeMs).toBe(before);
  });

  it('says what is wrong with what it was given', () => {
    expect(run('--try', join(folder, 'nowhere.txt'))).toMatchObject({ status: 2 });
    const file = join(folder, 'texts.jsonl');
    writeFileSync(file, '{"text":"satu"}\noops\n');
    const { stderr, status } = run('--try', file);
    expect(stderr).toContain('line 2');
    expect(status).toBe(2);
    expect(run('--try', file, '--stage', 'soon').stderr).toContain('stage:');
  });
});
