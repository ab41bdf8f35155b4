import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { describeVerdict } from './check/describe-verdict.ts';
import { type InputRow, parseInputRow } from './check/input-row.ts';
import { judgeRow, verdictOf } from './check/judge-row.ts';

const USAGE = `Pakai / usage:
  npm run --silent check -- [--json] "teks"
  npm run --silent check -- --jsonl < masukan.jsonl > keluaran.jsonl`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' } },
});

if (values.jsonl) await checkLines();
else checkText(positionals.join(' '));

function checkText(text: string): void {
  if (text.trim() === '') {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const row: InputRow = { id: 'teks', text };
  const now = new Date();
  if (values.json) process.stdout.write(`${JSON.stringify(judgeRow(row, now))}\n`);
  else process.stdout.write(describeVerdict(text, verdictOf(row, now)));
}

async function checkLines(): Promise<void> {
  const now = new Date();
  let number = 0;
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const output = `${JSON.stringify(judgeRow(parseInputRow(line), now))}\n`;
      if (!process.stdout.write(output)) await drained();
    } catch (error) {
      process.stderr.write(`baris / line ${number}: ${(error as Error).message}\n`);
      process.exitCode = 2;
    }
  }
}

function drained(): Promise<void> {
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
