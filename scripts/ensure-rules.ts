/**
 * Compiles the rule data when there is no pack or something it is made of is newer. Says nothing on
 * stdout and reads no stdin: both belong to the command that follows.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const compiled = ['pack', 'lexicon', 'guide', 'references'].map((name) =>
  join(root, `src/lexicon/${name}.generated.json`),
);
const sources = ['rules', 'scripts/rules', 'src/lexicon', 'src/packs', 'src/text'];

function newestSource(): number {
  const files = sources.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(root, folder, name))
      .filter((path) => !compiled.includes(path) && /\.(?:ts|yaml|json)$/.test(path)),
  );
  return Math.max(...files.map((path) => statSync(path).mtimeMs));
}

const isCurrent = (newest: number) =>
  compiled.every((path) => existsSync(path) && statSync(path).mtimeMs >= newest);

if (!isCurrent(newestSource())) {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/rules/compile.ts')], {
    stdio: ['ignore', 2, 2],
  });
  process.exitCode = status ?? 1;
}
