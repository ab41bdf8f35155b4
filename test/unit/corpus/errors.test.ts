import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Corpus, type CorpusRow, readCorpus } from '../../../scripts/corpus/corpus.ts';
import { errorLines } from '../../../scripts/corpus/error-report.ts';
import { judgeCorpus } from '../../../scripts/corpus/judge-corpus.ts';
import { type Knowledge, shippedKnowledge } from '../../../src/judge/knowledge.ts';

const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

let rows = 0;
function row(text: string, label: CorpusRow['label'], year = 2024): CorpusRow {
  return { id: `row-${++rows}`, text, year, source: 'made-up', label };
}

function corpusOf(gold: CorpusRow[], more: Partial<Corpus> = {}): Corpus {
  return { gold, bySource: [], ordinary: [], regional: [], pool: [], digest: '', ...more };
}

/** The shipped rules with a model that answers the same to every text. */
function opinionated(logOdds: number): Knowledge {
  const shipped = shippedKnowledge();
  const model = shipped.model as NonNullable<Knowledge['model']>;
  const { linear, network } = model;
  return {
    ...shipped,
    model: {
      ...model,
      linear: { ...linear, weights: new Int8Array(linear.weights.length), bias: logOdds },
      network: { ...network, output: new Float32Array(network.output.length), bias: logOdds },
    },
  };
}

const causeWith = (knowledge: Knowledge, one: CorpusRow) =>
  judgeCorpus(corpusOf([one]), knowledge, null).gold[0]?.cause;

test.each([
  ['Rapat besok jam sembilan ya', 2024, 'nothing'],
  ['Makan pan di dapur', 2024, 'name-refused'],
  ['Gol Timnas, menang lagi malam ini!', 2024, 'pastime'],
  ['Prabowo hebat', 2011, 'outside'],
  ['Pak Lurah menang lagi', 2024, 'hinted'],
  ['Prabowo', 2024, 'named'],
  ['Pilkada besok', 2024, 'topic'],
  ['Prabowo hebat dan keren', 2024, 'phrase'],
])('“%s” (%i) missed by a model that sees no side: %s', (text, year, cause) => {
  expect(causeWith(opinionated(-6), row(text, 'PARTISAN', year))).toBe(cause);
});

test('an officeholder in words of duty is missed for that', () => {
  const text = 'Presiden Prabowo memimpin rapat dan meresmikan bendungan';
  expect(causeWith(opinionated(-6), row(text, 'PARTISAN', 2025))).toBe('duty');
});

test.each([
  ['Prabowo menang, kata Ganjar', 'reported'],
  ['Prabowo Gibran Tiba Di Bandung', 'reported'],
  ['Prabowo atau Ganjar?', 'question'],
  ['Prabowo dan jaga netralitas', 'civic'],
  ['ayo coblos Prabowo', 'strong'],
  ['aku lihat Prabowo hebat', 'weak'],
  ['aku lihat Prabowo', 'named'],
  ['pak lurah menang lagi', 'unnamed'],
])('“%s” flagged by a model that sees sides everywhere: %s', (text, cause) => {
  expect(causeWith(opinionated(3), row(text, 'POLITICAL-NEUTRAL'))).toBe(cause);
});

test('what was judged rightly has no cause', () => {
  const right = [row('ayo coblos Prabowo', 'PARTISAN'), row('Rapat besok', 'NON-POLITICAL')];
  const judged = judgeCorpus(corpusOf(right), opinionated(3), null);
  expect(judged.gold.map(({ cause }) => cause)).toEqual([null, null]);
});

test('errors are grouped by cause, the commonest first, the worst ids first, at most 200', () => {
  const named = Array.from({ length: 201 }, () => row('aku lihat Prabowo', 'NON-POLITICAL'));
  const asked = row('aku lihat Prabowo?', 'POLITICAL-NEUTRAL');
  const missed = row('Rapat besok jam sembilan ya', 'PARTISAN');
  const ordinary = [{ ...row('aku lihat Prabowo', null), id: 'row-ordinary' }];
  const corpus = corpusOf([asked, missed, ...named], { ordinary });
  const judged = judgeCorpus(corpus, opinionated(3), null);
  const worst = judged.gold.at(-1);
  if (worst) worst.score = 0.99;
  const lines = errorLines(judged);
  const text = lines.join('\n');
  expect(text).toMatch(/missed: 1\n +1 {2}.*\(nothing of a contest found\)/);
  expect(text).toMatch(/false alarms: 203\n +202 .*with a name\)\n +1 .*\(question\)/);
  const heading = lines.findIndex((line) => line.endsWith('with a name): 202'));
  expect(lines[heading + 1]).toBe('  peluang / probability: 0.9–1.0: 202');
  expect(lines[heading + 3]).toMatch(new RegExp(`^${worst?.row.id} .*waspada +0\\.99$`));
  expect(lines.filter((line) => /^row-\S+ .*waspada/.test(line))).toHaveLength(200 + 1);
  expect(text).toContain('… 2 lagi / more');
  expect(text).not.toMatch(/Rapat|lihat/);
});

test('npm run eval -- FOLDER --errors prints them after the table', () => {
  const lines = [row('Rapat besok jam sembilan ya', 'PARTISAN'), row('Rapat', 'NON-POLITICAL')];
  writeFileSync(join(folder, 'read.jsonl'), lines.map((one) => JSON.stringify(one)).join('\n'));
  expect(readCorpus(folder).gold).toHaveLength(2);
  const script = resolve(import.meta.dirname, '../../../scripts/eval.ts');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [script, folder, ...args], { encoding: 'utf8' });
  const { stdout, status } = run('--errors');
  expect(status).toBe(0);
  expect(stdout).toContain(lines[0]?.id);
  expect(stdout).not.toContain('Rapat');
  expect(run().stdout).not.toContain(lines[0]?.id);
});
