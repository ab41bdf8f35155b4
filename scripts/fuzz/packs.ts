import { ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { shippedKnowledge } from '../../src/judge/knowledge.ts';
import { withPacks } from '../../src/judge/with-packs.ts';
import { compilePack } from '../../src/packs/compile-pack.ts';
import { shippedBase } from '../../src/packs/pack-base.ts';
import { editedText, edits } from './edits.ts';
import type { FuzzProperty } from './property.ts';

const root = resolve(import.meta.dirname, '../..');
const sample = readFileSync(join(root, 'docs/contoh-paket.yaml'), 'utf8');

const read = fc.property(edits, (changes) => {
  const text = editedText(sample, changes);
  const compiled = compilePack(text, shippedBase(), 'id');
  if ('pack' in compiled) {
    withPacks(shippedKnowledge(), [{ ...compiled.pack, digest: text }], new Date());
    return;
  }
  const lines = text.split(/\r\n|\r|\n/);
  ok(compiled.problems.length > 0);
  for (const { line, column } of compiled.problems) {
    ok(line >= 1 && line <= lines.length && column >= 1);
  }
});

export const packProperties: readonly FuzzProperty[] = [
  {
    name: 'a changed pack is refused with places in the file, or opens',
    reads: 'rule files',
    shortRuns: 60,
    share: 2,
    property: read,
  },
];
