import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkInputRow } from './check/input-row.ts';
import { compileRules } from './rules/compile-rules.ts';
import { signPack } from './rules/pack/sign-pack.ts';
import { formatProblem } from './rules/problem.ts';

const USAGE = `Pakai / usage:
  npm run rules                       menyusun rules/ / compiles rules/
  npm run rules -- --try BERKAS [--at TANGGAL] [--stage TAHAPAN]
      teks mana yang kini ditandai lain dari aturan yang tersusun terakhir; tidak menulis apa-apa
      which texts are now flagged otherwise than by the rules compiled last; writes nothing
  npm run rules -- --pack PAKET.yaml [--over BERKAS [--at TANGGAL] [--stage TAHAPAN]] [--sign KUNCI.pem]
      memeriksa paket aturan; teks mana yang ditandainya; menandatanganinya
      checks a rule pack; which texts it flags; signs it`;

const root = resolve(import.meta.dirname, '..');
const compiled = ['pack', 'lexicon', 'references'].map((name) =>
  join(root, `src/lexicon/${name}.generated.json`),
);
const field = { type: 'string' } as const;

try {
  const { values } = parseArgs({
    options: { try: field, pack: field, over: field, sign: field, at: field, stage: field },
  });
  const { try: file, pack, over, sign, ...place } = values;
  if (pack !== undefined) await readPack(pack, over, sign, place);
  else if (over ?? sign) throw new Error('--over dan --sign memerlukan / need --pack');
  else if (file === undefined) await import('./rules/compile.ts');
  else await tryOn(readFileSync(file, 'utf8'), place);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${USAGE}\n`);
  process.exitCode = 2;
}

async function tryOn(content: string, place: object): Promise<void> {
  const { at, stage } = checkInputRow({ id: 'place', text: '', ...place });
  needCompiled();
  const result = compileRules(root);
  if ('problems' in result) {
    for (const problem of result.problems) process.stderr.write(`${formatProblem(problem)}\n`);
    process.exitCode = 1;
    return;
  }
  // The judgement opens the compiled rules as it is loaded, and the first run has none.
  const { tryRules } = await import('./rules/try/try-rules.ts');
  const { lines, problems } = tryRules(result.pack, content, { at, stage });
  process.stdout.write(`${lines.join('\n')}\n`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 2;
}

async function readPack(
  file: string,
  over: string | undefined,
  key: string | undefined,
  given: object,
): Promise<void> {
  const place = checkInputRow({ id: 'place', text: '', ...given });
  needCompiled();
  const { checkPack, describePack, tryPack } = await import('./rules/pack/check-pack.ts');
  let text = readFileSync(file, 'utf8');
  const checked = checkPack(file, text);
  if ('faults' in checked) {
    for (const fault of checked.faults) process.stderr.write(`${fault}\n`);
    process.exitCode = 1;
    return;
  }
  if (key !== undefined) {
    text = signPack(text, readFileSync(key, 'utf8'));
    writeFileSync(file, text);
  }
  process.stdout.write(`${(await describePack(checked.pack, text)).join('\n')}\n`);
  if (over === undefined) return;
  const { at, stage } = place;
  const { lines, problems } = tryPack(checked.pack, readFileSync(over, 'utf8'), { at, stage });
  process.stdout.write(`\n${lines.join('\n')}\n`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 2;
}

function needCompiled(): void {
  if (compiled.every((path) => existsSync(path))) return;
  throw new Error('belum ada aturan tersusun / nothing is compiled yet: npm run rules');
}
