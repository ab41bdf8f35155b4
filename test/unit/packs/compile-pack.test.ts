import { describe, expect, it, test } from 'vitest';
import { compilePack } from '../../../src/packs/compile-pack.ts';
import { MOST } from '../../../src/packs/limits.ts';
import { shippedBase } from '../../../src/packs/pack-base.ts';
import { SAMPLE } from './sample-pack.ts';

const compile = (text: string) => compilePack(text, shippedBase(), 'id');

function problemsOf(text: string) {
  const result = compile(text);
  return 'problems' in result ? result.problems : [];
}

/** The sample with its first `from` replaced. */
function spoilt(from: string, to: string): string {
  if (!SAMPLE.includes(from)) throw new Error(`the sample has no ${from}`);
  return SAMPLE.replace(from, () => to);
}

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('a pack', () => {
  it('gives contestants, names and phrases under ids of its own, in its region and time', () => {
    const result = compile(SAMPLE);
    if ('problems' in result) throw new Error('refused');
    const { pack } = result;
    expect(pack).toMatchObject({ id: 'contoh-kota-sabana', version: 1, region: '3471' });
    expect(pack.contestants).toEqual([
      {
        id: 'pack/contoh-kota-sabana/pilwali-sabana/1',
        kind: 'pair',
        label: 'Raswan–Melati',
        region: '3471',
        number: 1,
        from: '2026-01-01',
        to: '2027-12-31',
      },
    ]);
    expect(pack.names).toContainEqual([
      'slogan',
      'sabana guyub rukun',
      'pack/contoh-kota-sabana/pilwali-sabana/1',
      0,
      'support',
    ]);
    expect(pack.phrases.map(({ entry }) => entry)).toEqual([
      'pack/contoh-kota-sabana/ajakan-oblong',
    ]);
  });

  test.each([
    ['an unknown field', 'version: 1', 'laporKe: atasan\nversion: 1', 'shape', 'laporKe: atasan'],
    ['a version that is no number', 'version: 1', 'version: satu', 'shape', 'satu'],
    ['a day that does not exist', "'2027-12-31'", "'2027-02-30'", 'shape', "'2027-02-30'"],
    ['an end before the beginning', "'2027-12-31'", "'2025-12-31'", 'order', "'2025-12-31'"],
    ['an unknown region', "region: '3471'", "region: '3499'", 'no-region', "'3499'"],
    [
      'an unknown contest',
      'number: 1',
      'contest: pilwali-9\n    number: 1',
      'no-contest',
      'pilwali-9',
    ],
    ['an unknown party', 'number: 1', 'party: party/nol\n    number: 1', 'no-party', 'party/nol'],
    [
      'a source that is not listed',
      'source: [ kpu-sabana ]',
      'source: [ lain ]',
      'no-source',
      'lain ]',
    ],
    [
      'an unknown class',
      '"gas oblong (ijo|kuning)"',
      '"gas {oblong}"',
      'no-class',
      '"gas {oblong}"',
    ],
    [
      'a pattern that cannot be read',
      '"gas oblong (ijo|kuning)"',
      '"gas (oblong"',
      'bad-pattern',
      '"gas (oblong"',
    ],
    [
      'a pattern of everyday words',
      '"gas oblong (ijo|kuning)"',
      '"yang ini"',
      'broad-pattern',
      '"yang ini"',
    ],
    ['a name of two letters', 'Raswan Melati, Ramel', 'Raswan Melati, RM', 'short-name', 'RM ]'],
    [
      'an everyday word as a name',
      'Raswan Melati, Ramel',
      'Raswan Melati, yang',
      'common-word',
      'yang ]',
    ],
    ['YAML that is none', 'names: [ Raswan', 'names: [ [ Raswan', 'not-yaml', ''],
  ])('%s is named with its line and column', (_name, from, to, code, at) => {
    const text = spoilt(from, to);
    const [problem] = problemsOf(text);
    expect(problem?.code).toBe(code);
    if (at === '') return;
    // The value of an unknown field, and its place.
    const value = at.includes(': ') ? at.slice(at.indexOf(': ') + 2) : at;
    const line = lineOf(text, at);
    expect(problem?.line).toBe(line);
    expect(problem?.column).toBe((text.split('\n')[line - 1] ?? '').indexOf(value) + 1);
  });

  it('names every fault, not the first alone', () => {
    const text = spoilt("region: '3471'", "region: '3499'").replace('Ramel ]', 'RM ]');
    expect(problemsOf(text).map(({ code }) => code)).toEqual(['no-region', 'short-name']);
  });

  it('says what the schema misses in the language of the user', () => {
    const text = spoilt('version: 1', 'version: satu');
    const [indonesian] = problemsOf(text);
    const english = compilePack(text, shippedBase(), 'en');
    expect(indonesian?.detail).toMatch(/diharapkan/i);
    expect('problems' in english && english.problems[0]?.detail).toMatch(/expected/i);
  });
});

describe('a hostile pack', () => {
  const codesOf = (text: string) => problemsOf(text).map(({ code }) => code);
  const million = 'a'.repeat(1_000_000);

  it('is refused for its size before it is parsed', () => {
    expect(codesOf(spoilt('Ramel ]', `${million} ]`))).toEqual(['too-large']);
  });

  it('has no long names, even where the file is small enough', () => {
    expect(codesOf(spoilt('Ramel ]', `${'a'.repeat(200_000)} ]`))).toEqual(['long-name']);
    expect(codesOf(spoilt('Ramel ]', `${'a b '.repeat(15)} ]`))).toEqual(['long-name']);
  });

  it('has no patterns that are long, wide or many', () => {
    const pattern = (text: string) => codesOf(spoilt('"gas oblong (ijo|kuning)"', `"${text}"`));
    expect(pattern(`(${'a'.repeat(200_000)}`)).toEqual(['long-pattern']);
    expect(pattern(`${'(oblong)? '.repeat(18)}kuning`)).toEqual(['long-pattern']);
    expect(pattern('oblong ..8 oblong ..8 oblong ..8 oblong')).toEqual(['long-pattern']);
    const many = Array.from({ length: 250 }, () => `(${'oblong~|'.repeat(20)}ijo~)`);
    expect(
      codesOf(spoilt('- "gas oblong (ijo|kuning)"', `- "${many.join('"\n      - "')}"`)),
    ).toEqual(['too-many']);
  });

  it.each([
    ['a constructor', '{constructor}', 'no-class'],
    ['a prototype', '{__proto__}', 'bad-pattern'],
  ])('cannot name a class by the key of an object: %s', (_name, name, code) => {
    expect(codesOf(spoilt('"gas oblong (ijo|kuning)"', `"gas ${name}"`))).toEqual([code]);
  });

  it('cannot set a prototype', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      expect(codesOf(`${key}: { polluted: true }\n${SAMPLE}`)).toEqual(['shape']);
    }
    const inNumbers = spoilt('number: 1', 'numbers: { __proto__: 3, constructor: 4 }');
    expect(codesOf(inNumbers)).toContain('no-contest');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('cannot multiply itself by aliases, nor run code by tags', () => {
    const bomb = `x: &a [1,1,1,1,1,1,1,1,1]\ny: [*a,*a,*a,*a,*a,*a,*a]\n${SAMPLE}`;
    expect(codesOf(bomb)).toEqual(['too-deep']);
    const tagged = spoilt('version: 1', "version: !!js/function 'function () {}'");
    expect(codesOf(tagged)).not.toEqual([]);
  });

  it('cannot exhaust the stack', () => {
    const depth = 100_000;
    const codes = codesOf(`id: ${'['.repeat(depth)}${']'.repeat(depth)}`);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => code !== 'too-deep' && code !== 'not-yaml')).toEqual([]);
  });

  it('cannot say anything twice', () => {
    expect(codesOf(`${SAMPLE}version: 2\n`)).toEqual(['not-yaml']);
    const entry = SAMPLE.slice(SAMPLE.indexOf('  - id: pilwali'), SAMPLE.indexOf('phrases:'));
    expect(codesOf(spoilt('phrases:', `${entry}phrases:`))).toEqual(['twice']);
  });

  it('has at most so many names', () => {
    const names = Array.from({ length: MOST.names + 1 }, (_, at) => `Calon ${at} Sabana`);
    expect(codesOf(spoilt('Ramel ]', `${names.join(', ')} ]`))).toEqual(['too-many']);
  });

  it('is refused without a throw whatever it holds', () => {
    for (const text of [
      '',
      '\0',
      '- 1',
      '42',
      '~',
      '%YAML 9\n---\n',
      '&a *a',
      '? ? ?',
      '{',
      '\uD800',
    ]) {
      expect(codesOf(text).length, JSON.stringify(text)).toBeGreaterThan(0);
    }
  });
});
