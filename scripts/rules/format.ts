/** Rewrites the given files of the rule data in their layout: node scripts/rules/format.ts FILE… */
import { readFileSync, writeFileSync } from 'node:fs';
import { formatYaml } from './format-yaml.ts';

for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  const formatted = formatYaml(text);
  if (formatted === text) continue;
  writeFileSync(file, formatted);
  process.stdout.write(`${file}\n`);
}
