import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { built } from '../drivers/built.ts';
import { browsers } from '../drivers/launch.ts';
import { HEADROOM, sizeBudget } from './size-budget.ts';

const FILE = 'test/e2e/built/size-budget.ts';
const RULES = join(import.meta.dirname, '../../../src/lexicon/*.generated.json');

const sizes = new Map<string, number>();
const zipped = (path: string) => {
  const known = sizes.get(path) ?? gzipSync(readFileSync(path), { level: 9 }).length;
  sizes.set(path, known);
  return known;
};
const sum = (paths: readonly string[]) =>
  paths.reduce((bytes, path) => bytes + zipped(path), 0) / 1000;

/** Everything that a page loads before anything happens on it. */
function partsOf(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const linked = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)];
  return [page, ...linked.map(([, path = '']) => path)];
}

/** Name of each part that somebody waits for → its size in kB after gzip. */
function weigh(folder: string): Record<string, number> {
  const scripts = globSync(['*.js', 'content-scripts/*.js', 'models/*'], { cwd: folder });
  const pages = globSync('*.html', { cwd: folder });
  const entries = [
    ...scripts.map((path) => [path, sum([join(folder, path)])] as const),
    ...pages.map(
      (page) => [page, sum(partsOf(folder, page).map((path) => join(folder, path)))] as const,
    ),
    ['compiled rules', sum(globSync(RULES))] as const,
  ];
  return Object.fromEntries(entries.map(([name, size]) => [name.replaceAll('\\', '/'), size]));
}

describe.each(browsers)('%s', (name) => {
  const folder = built.extension(name);
  const weights = weigh(folder);

  test.each(Object.keys(weights))('%s keeps to its budget', (part) => {
    const [weight = 0, budget] = [weights[part], sizeBudget[part]];
    if (budget === undefined) throw new Error(`${part} has no size in ${FILE}: write it there`);
    const most = budget * HEADROOM + 1;
    const advice =
      `${part} weighs ${weight.toFixed(1)} kB, more than ${most.toFixed(1)} kB. Look at what the last ` +
      `change imports there and whether it can be loaded later. If it is worth its weight, write the ` +
      `new size in ${FILE}.`;
    expect(weight, advice).toBeLessThanOrEqual(most);
  });

  test('the worker of photos alone names the models, and no page links it', () => {
    const having = (mark: RegExp, kind: string) =>
      globSync(`**/*.${kind}`, { cwd: folder }).filter((path) =>
        mark.test(readFileSync(join(folder, path), 'utf8')),
      );
    expect(having(/\.tflite|text-lines\.bin/, 'js')).toEqual(['vision-worker.js']);
    expect(having(/\.tflite|text-lines\.bin|vision-worker/, 'html')).toEqual([]);
  });
});

test('every size of the budget belongs to something that is built', () => {
  const parts = new Set(browsers.flatMap((name) => Object.keys(weigh(built.extension(name)))));
  expect(Object.keys(sizeBudget).filter((part) => !parts.has(part))).toEqual([]);
});
