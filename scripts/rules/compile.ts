import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileRules } from './compile-rules.ts';
import { formatProblem } from './problem.ts';

const root = resolve(import.meta.dirname, '../..');
const target = 'src/lexicon/pack.generated.json';
const result = compileRules(root);
if ('problems' in result) {
  for (const problem of result.problems) process.stderr.write(`${formatProblem(problem)}\n`);
  process.stderr.write(
    `${result.problems.length} kesalahan / errors: ${target} tidak ditulis / was not written\n`,
  );
  process.exitCode = 1;
} else {
  const json = JSON.stringify(result.pack);
  writeFileSync(resolve(root, target), json);
  const size = Math.round(Buffer.byteLength(json) / 1000);
  process.stdout.write(`${target}: ${size} kB, versi / version ${result.pack.version}\n`);
}
