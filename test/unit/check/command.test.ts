import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const script = resolve(import.meta.dirname, '../../../scripts/check.ts');
const run = (args: string[], input = '') =>
  spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8' });

test('judges every good line, names the bad ones and exits with 2', () => {
  const lines = [
    '{"id":"a","text":"Ayo coblos Prabowo!","at":"2024-01-15","stage":"campaign"}',
    'oops',
    '{"id":"b","text":"Rapat besok jam sembilan.","at":"2024-01-15","stage":"campaign"}',
  ];
  const { stdout, stderr, status } = run(['--jsonl'], lines.join('\n'));
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(rows[0].level).not.toBe('aman');
  expect(rows[0].findings[0]).toEqual({
    rule: 'skb-2022/D2',
    spans: [[0, 18]],
    legalBasis: expect.stringContaining('PP 94/2021'),
    sanction: expect.any(String),
  });
  expect(rows[1]).toMatchObject({ level: 'aman', findings: [] });
  expect(stderr).toContain('baris / line 2');
  expect(status).toBe(2);
});

test('says how it is used when there is no text', () => {
  const { stderr, status } = run([]);
  expect(stderr).toContain('npm run --silent check');
  expect(status).toBe(2);
});

test('prints one object for one text', () => {
  const { stdout, status } = run(['--json', 'Rapat', 'besok']);
  expect(JSON.parse(stdout)).toMatchObject({ id: 'teks', level: 'aman', findings: [] });
  expect(status).toBe(0);
});

test('takes the stage, day, kind and platform of the act for one text', () => {
  const call = 'Ayo coblos nomor 2, menangkan Prabowo-Gibran!';
  const rule = (...args: string[]) =>
    JSON.parse(run(['--json', '--at', '2024-01-15', ...args, call]).stdout).findings[0].rule;
  expect(rule('--stage', 'before')).toBe('skb-2022/E2');
  expect(rule('--stage', 'campaign')).toBe('skb-2022/D2');
  const args = ['--explain', '--at', '2024-01-15', '--kind', 'comment', '--platform', 'tiktok'];
  expect(run([...args, call]).stdout).toContain('comment di tiktok, 2024-01-15');
});

test.each([
  [['--stage', 'soon', 'teks'], 'stage:'],
  [['--at', 'kemarin', 'teks'], 'at: not a date'],
  [['--loud', 'teks'], '--loud'],
])('refuses %o', (args, message) => {
  const { stdout, stderr, status } = run(args);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(status).toBe(2);
});

test('explains every line under its id', () => {
  const lines = ['{"id":"a","text":"Prabowo"}', '{"id":"b","text":"Rapat"}'];
  const { stdout, status } = run(['--jsonl', '--explain'], lines.join('\n'));
  expect(stdout.match(/^=== .*$/gm)).toEqual(['=== a', '=== b']);
  expect(status).toBe(0);
});

test('a stage that is given without a date holds, whatever runs today', () => {
  const texts = ['Dukung Bang Rizal jadi walikota', 'Rapat besok jam sembilan.'];
  const lines = texts.flatMap((text) => [
    JSON.stringify({ id: `${text} campaign`, text, stage: 'campaign' }),
    JSON.stringify({ id: `${text} outside`, text, stage: 'outside' }),
    // No contest touches this year: nothing that could be in that stage.
    JSON.stringify({ id: `${text} 2011`, text, stage: 'campaign', at: '2011-06-30' }),
  ]);
  const { stdout, status } = run(['--jsonl'], lines.join('\n'));
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.map(({ level }) => level)).toEqual(['waspada', ...Array(5).fill('aman')]);
  expect(rows[0].findings[0].rule).toBe('skb-2022/D2');
  expect(status).toBe(0);
});
