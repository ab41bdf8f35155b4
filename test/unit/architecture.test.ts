import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');

/** Each room and the rooms it may import from, itself apart. `*` may be imported by every room. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  lexicon: ['text', 'judge/types.ts', 'judge/stance.ts'],
  judge: ['text', 'lexicon'],
  // Rule files and rule packs: read, checked and made ready for the judgement, here and on the command line.
  packs: ['text', 'lexicon', 'judge/types.ts', 'settings/no-eval.ts'],
  // What a picture shows: pixels in, hands and signs out, then judged with its caption.
  vision: ['judge', 'lexicon'],
  platforms: ['judge/types.ts'],
  archives: ['judge/types.ts'],
  // What is past, from whichever export: the review knows none of them.
  review: [
    'archives/types.ts',
    'archives/problem.ts',
    'archives/read-archive.ts',
    'archives/source/open-source.ts',
    'archives/source/entry-path.ts',
    'judge',
    'lexicon/pack.ts',
    'ledger',
    'lock/vault.ts',
    'settings/schema.ts',
    // What is seen in a picture of an export, and its verdict.
    'vision/assess-photo.ts',
    'vision/photo-host.ts',
    'vision/picture-limits.ts',
  ],
  // What the user scrolls past on their own pages: judged there, stored by the background.
  'own-pages': [
    'judge',
    'ledger/activity-types.ts',
    'settings/schema.ts',
    'platforms/types.ts',
    'review/judge-activity.ts',
    'ui',
    'i18n',
  ],
  // What an agency presets: read by the background, kept where all contexts find it.
  policy: ['packs', 'settings'],
  settings: ['judge/types.ts', 'packs/stored-pack.ts', 'platforms/types.ts'],
  messages: [
    'judge/types.ts',
    'lexicon/pack.ts',
    'vision',
    'ledger',
    'settings',
    'platforms/types.ts',
  ],
  lock: ['settings'],
  ledger: [
    'judge/types.ts',
    'settings',
    'messages',
    'lock',
    // What was seen in a picture is kept with the activity.
    'vision/worker-protocol.ts',
    'vision/hands/sign.ts',
    'vision/picture-limits.ts',
  ],
  i18n: ['judge/types.ts', 'settings', 'platforms/types.ts', 'ledger/types.ts'],
  // The check of any text on any site, and the places that the user lets us into.
  anywhere: ['judge', 'settings'],
  // The dialog is one form of the surface that the guard asks for; it knows that port and nothing else.
  ui: [
    'judge/types.ts',
    'i18n',
    'guard/ports.ts',
    'anywhere/chosen.ts',
    'vision/worker-protocol.ts',
  ],
  guard: [
    'judge',
    'platforms/types.ts',
    'platforms/shared',
    'ledger/types.ts',
    // What is seen in a picture; the looking is a port.
    'vision/assess-photo.ts',
    'vision/worker-protocol.ts',
    'ui',
    'i18n',
    'settings',
  ],
  pages: [
    'judge',
    'lexicon',
    'packs',
    'ledger',
    'messages',
    'settings',
    'ui',
    'i18n',
    'anywhere',
    'vision',
    'platforms/types.ts',
    // What the review page asks of its worker, and what an export can fail by.
    'review/worker-protocol.ts',
    'lock',
    'review/report.ts',
    'review/chosen-files.ts',
    'archives/problem.ts',
  ],
};

const SOFT_LIMIT = 70;
const NINE_IN_TEN = 180;
const HARD_LIMIT = 300;
const ENTRYPOINT_LIMIT = 40;

function filesBelow(folder: string, pattern = /\.tsx?$/): string[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));
}

const lineCount = (file: string) => readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1;

/** Project files that a file imports, relative to src/. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?['"](\.[^'"]+)['"]/g)].map((match) =>
    relative(join(ROOT, 'src'), resolve(ROOT, dirname(file), match[1] as string)),
  );
}

test('every room below src/ has its arrows written down', () => {
  const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true });
  expect(
    rooms
      .filter((one) => one.isDirectory())
      .map((one) => one.name)
      .sort(),
  ).toEqual(Object.keys(ROOMS).sort());
});

test.each(Object.keys(ROOMS))('src/%s imports only from the rooms before it', (room) => {
  const allowed = [room, ...(ROOMS[room] as string[])];
  const wrong = filesBelow(`src/${room}`).flatMap((file) =>
    importsOf(file)
      .filter((target) => !allowed.some((one) => target === one || target.startsWith(`${one}/`)))
      .map((target) => `${file} → src/${target}`),
  );
  expect(wrong).toEqual([]);
});

test('one platform knows no other', () => {
  const wrong = filesBelow('src/platforms').flatMap((file) => {
    const own = file.split('/')[2] as string;
    return importsOf(file)
      .map((target) => target.split('/'))
      .filter(
        ([room, name]) =>
          own.endsWith('.ts') === false &&
          room === 'platforms' &&
          name !== own &&
          name !== 'shared' &&
          name !== 'types.ts',
      )
      .map((target) => `${file} → src/${target.join('/')}`);
  });
  expect(wrong).toEqual([]);
});

const archives = readdirSync(join(ROOT, 'src/archives'), { withFileTypes: true })
  .filter((one) => one.isDirectory() && one.name !== 'shared' && one.name !== 'source')
  .map((one) => one.name);

test.each(archives)('archive %s is whole and knows no other', (name) => {
  const index = readFileSync(join(ROOT, 'src/archives/index.ts'), 'utf8');
  expect(index).toContain(`./${name}/index.ts`);
  expect(existsSync(join(ROOT, `test/unit/archives/${name}.test.ts`))).toBe(true);
  const others = archives.filter((one) => one !== name).map((one) => `archives/${one}/`);
  const wrong = filesBelow(`src/archives/${name}`).filter((file) =>
    importsOf(file).some((target) => others.some((other) => target.startsWith(other))),
  );
  expect(wrong).toEqual([]);
});

test('the judgement and what it stands on touch no page, browser or storage', () => {
  const forbidden =
    /\b(?:document|window|localStorage|indexedDB|browser)\.|\bfetch\(|XMLHttpRequest/;
  const wrong = ['text', 'lexicon', 'judge']
    .flatMap((room) => filesBelow(`src/${room}`))
    .filter((file) => forbidden.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(wrong).toEqual([]);
});

test('reading and reviewing exports runs in a worker: no page, no browser API, no Node', () => {
  const forbidden = /\b(?:document|window|localStorage|browser|process)\.|\bBuffer\b|['"]node:/;
  const wrong = ['archives', 'review']
    .flatMap((room) => filesBelow(`src/${room}`))
    .filter((file) => forbidden.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(wrong).toEqual([]);
});

test('hands are found in pixels alone: no page, no browser API, no Node', () => {
  const forbidden =
    /\b(?:document|window|localStorage|browser|process|self)\.|\bBuffer\b|['"]node:|\bfetch\(/;
  const wrong = filesBelow('src/vision/hands').filter((file) =>
    forbidden.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('source files are short', () => {
  const sizes = [...filesBelow('src'), ...filesBelow('entrypoints'), ...filesBelow('scripts')]
    .map((file) => ({ file, lines: lineCount(file) }))
    .sort((a, b) => a.lines - b.lines);
  expect(sizes.filter(({ lines }) => lines > HARD_LIMIT)).toEqual([]);
  expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(SOFT_LIMIT);
  expect(sizes[Math.floor(sizes.length * 0.9)]?.lines).toBeLessThanOrEqual(NINE_IN_TEN);
});

test('entry points are wiring', () => {
  const long = filesBelow('entrypoints').filter((file) => lineCount(file) > ENTRYPOINT_LIMIT);
  expect(long).toEqual([]);
});

const platforms = readdirSync(join(ROOT, 'src/platforms'), { withFileTypes: true })
  .filter((one) => one.isDirectory() && one.name !== 'shared')
  .map((one) => one.name);

test.each(platforms)(
  'platform %s is whole: folder, index line, practice page, behaviours',
  (name) => {
    expect(existsSync(join(ROOT, `src/platforms/${name}/index.ts`))).toBe(true);
    expect(existsSync(join(ROOT, `src/platforms/${name}/selectors.ts`))).toBe(true);
    expect(existsSync(join(ROOT, `test/pages/${name}`))).toBe(true);
    const lineIn = (registry: string) => readFileSync(join(ROOT, registry), 'utf8');
    expect(lineIn('src/platforms/index.ts')).toContain(`./${name}/index.ts`);
    expect(lineIn('src/platforms/types.ts')).toContain(`'${name}'`);
    expect(lineIn('test/e2e/drivers/acts/index.ts')).toContain(`./${name}-`);
    expect(existsSync(join(ROOT, `test/unit/platforms/${name}`))).toBe(true);
  },
);

test.each(platforms)('every selector variant of %s says where and when it was seen', (name) => {
  const lines = readFileSync(join(ROOT, `src/platforms/${name}/selectors.ts`), 'utf8').split('\n');
  const bare = lines.filter((line, index) => {
    if (!/^\s*(['"`]).*\1,?\s*(\/\/.*)?$/.test(line)) return false;
    return !/\/\/|\*/.test(line) && !/\/\/|\*\//.test(lines[index - 1] ?? '');
  });
  expect(bare).toEqual([]);
});

test('every phrase and homonym carries at least three texts to flag and five to leave alone', () => {
  const entries = filesBelow('rules/phrases', /\.yaml$/)
    .flatMap((file) => parse(readFileSync(join(ROOT, file), 'utf8')))
    .filter((entry) => entry.patterns || entry['means-other']);
  expect(entries.length).toBeGreaterThan(20);
  for (const entry of entries) {
    expect(entry.flags?.length, entry.id ?? entry.name).toBeGreaterThanOrEqual(3);
    expect(entry.clears?.length, entry.id ?? entry.name).toBeGreaterThanOrEqual(5);
  }
});
