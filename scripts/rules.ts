import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkInputRow } from './check/input-row.ts';
import { compileRules } from './rules/compile-rules.ts';
import { formatProblem } from './rules/problem.ts';

const USAGE = `Pakai / usage:
  npm run rules                       menyusun rules/ / compiles rules/
  npm run rules -- --try BERKAS [--at TANGGAL] [--stage TAHAPAN]
      teks mana yang kini ditandai lain dari aturan yang tersusun terakhir; tidak menulis apa-apa
      which texts are now flagged otherwise than by the rules compiled last; writes nothing`;

const root = resolve(import.meta.dirname, '..');
const compiled = ['pack', 'lexicon'].map((name) =>
  join(root, `src/lexicon/${name}.generated.json`),
);
const field = { type: 'string' } as const;

try {
  const { values } = parseArgs({ options: { try: field, at: field, stage: field } });
  const { try: file, ...place } = values;
  if (file === undefined) await import('./rules/compile.ts');
  else await tryOn(readFileSync(file, 'utf8'), place);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${USAGE}\n`);
  process.exitCode = 2;
}

async function tryOn(content: string, place: object): Promise<void> {
  const { at, stage } = checkInputRow({ id: 'place', text: '', ...place });
  if (!compiled.every((path) => existsSync(path))) {
    throw new Error('belum ada aturan tersusun / nothing is compiled yet: npm run rules');
  }
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
