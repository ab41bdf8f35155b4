import { ok } from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { compileRules } from '../rules/compile-rules.ts';
import { filesOf } from '../rules/load-rules.ts';
import { editedText, edits } from './edits.ts';
import type { FuzzProperty } from './property.ts';

const root = resolve(import.meta.dirname, '../..');
const folders = ['', '/law', '/decree', '/calendar', '/contestants', '/phrases'];
const files = folders.flatMap((folder) => filesOf(root, `rules${folder}`));

const folder = mkdtempSync(join(tmpdir(), 'jaga-netral-fuzz-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
cpSync(join(root, 'rules'), join(folder, 'rules'), { recursive: true });

const compiled = fc.property(fc.constantFrom(...files), edits, (file, changes) => {
  const path = join(folder, file);
  const whole = readFileSync(path, 'utf8');
  const text = editedText(whole, changes);
  try {
    writeFileSync(path, text);
    const result = compileRules(folder);
    for (const problem of 'problems' in result ? result.problems : []) {
      ok(problem.message !== '' && problem.file.startsWith('rules/'));
      const read = readFileSync(join(folder, problem.file), 'utf8');
      ok(problem.line >= 1 && problem.line <= read.split(/\r\n|\r|\n/).length);
    }
  } finally {
    writeFileSync(path, whole);
  }
});

export const ruleProperties: readonly FuzzProperty[] = [
  {
    name: 'changed rules compile, or each fault is named with its file and line',
    reads: 'rule files',
    shortRuns: 12,
    share: 4,
    property: compiled,
  },
];
