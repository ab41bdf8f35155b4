import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildListed } from '../../src/lexicon/lexicon.ts';
import type { ShippedPack } from '../../src/lexicon/pack-types.ts';
import { buildReferences } from './build-references.ts';
import { compileRules } from './compile-rules.ts';
import { lexiconSource } from './lexicon-source.ts';
import { formatProblem } from './problem.ts';
import { writeLexicon } from './write-lexicon.ts';

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
  const { names: _names, ...pack } = result.pack;
  const { classes: _classes, patterns: _patterns, ...phrases } = pack.phrases;
  const shipped: ShippedPack = { ...pack, phrases };
  const lexicon = writeLexicon(buildListed(lexiconSource(result.pack)));
  const base64 = Buffer.from(lexicon).toString('base64');
  write('src/lexicon/lexicon.generated.json', { base64 });
  write('src/lexicon/guide.generated.json', result.guide);
  write('src/lexicon/references.generated.json', buildReferences(result.pack));
  write(target, shipped);
  process.stdout.write(`versi / version ${pack.version}\n`);
}

function write(file: string, content: unknown): void {
  const json = JSON.stringify(content);
  writeFileSync(resolve(root, file), json);
  const [size, zipped] = [json.length, gzipSync(json, { level: 9 }).length].map((bytes) =>
    Math.round(bytes / 1000),
  );
  process.stdout.write(`${file}: ${size} kB, gzip ${zipped} kB\n`);
}
