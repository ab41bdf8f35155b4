import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { PictureError } from '../src/vision/picture-limits.ts';
import { describeVerdict } from './check/describe-verdict.ts';
import { explainRow } from './check/explain/explain.ts';
import { checkInputRow, type InputRow, parseInputRow } from './check/input-row.ts';
import { judgeRow, verdictOf } from './check/judge-row.ts';

const USAGE = `Pakai / usage:
  npm run --silent check -- [--json | --explain] [--at TANGGAL] [--stage TAHAPAN] [--kind JENIS]
      [--platform NAMA] [--region KODE-BPS] "teks"
  npm run --silent check -- --image BERKAS [--json] [--at TANGGAL] … ["keterangan / caption"]
  npm run --silent check -- --jsonl [--explain] < masukan.jsonl > keluaran.jsonl`;

const field = { type: 'string' } as const;
const options = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  explain: { type: 'boolean' },
  image: { type: 'string' },
  at: field,
  stage: field,
  kind: field,
  platform: field,
  region: field,
} as const;

const now = new Date();
try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const { json, jsonl, explain, image, ...fields } = values;
  const describe = explain ? explainText : json || jsonl ? jsonText : verdictText;
  const text = positionals.join(' ');
  if (image !== undefined) {
    await checkPicture(image, checkInputRow({ id: 'gambar', text, ...fields }), json === true);
  } else if (jsonl) await checkLines(explain ? explainLine : describe);
  else if (text.trim() === '') refuse(USAGE);
  else process.stdout.write(describe(checkInputRow({ id: 'teks', text, ...fields })));
} catch (error) {
  refuse(`${(error as Error).message}\n${USAGE}`);
}

async function checkPicture(path: string, row: InputRow, json: boolean): Promise<void> {
  // Loaded only here: texts are checked without the models and their runtime.
  const { checkImage, PICTURE_FAILURE_TEXT } = await import('./check/check-image.ts');
  try {
    const checked = await checkImage(path, row, now);
    process.stdout.write(json ? `${JSON.stringify(checked.json)}\n` : checked.text);
  } catch (error) {
    const known = error instanceof PictureError ? PICTURE_FAILURE_TEXT[error.code] : null;
    refuse(`${path}: ${known ?? (error as Error).message}`);
  }
}

function verdictText(row: InputRow): string {
  return describeVerdict(row.text, verdictOf(row, now));
}

function jsonText(row: InputRow): string {
  return `${JSON.stringify(judgeRow(row, now))}\n`;
}

function explainText(row: InputRow): string {
  return explainRow(row, now);
}

function explainLine(row: InputRow): string {
  return `=== ${row.id}\n\n${explainText(row)}\n`;
}

async function checkLines(describe: (row: InputRow) => string): Promise<void> {
  let number = 0;
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (line.trim() === '') continue;
    try {
      if (!process.stdout.write(describe(parseInputRow(line)))) await drained();
    } catch (error) {
      refuse(`baris / line ${number}: ${(error as Error).message}`);
    }
  }
}

function refuse(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

function drained(): Promise<void> {
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
