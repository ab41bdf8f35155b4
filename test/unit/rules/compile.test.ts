import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../scripts/rules/compile-rules.ts';
import { formatYaml } from '../../../scripts/rules/format-yaml.ts';
import { filesOf } from '../../../scripts/rules/load-rules.ts';
import { openContestants } from '../../../src/lexicon/names.ts';
import type { PackJson } from '../../../src/lexicon/pack-types.ts';

const root = resolve(import.meta.dirname, '../../..');
const result = compileRules(root);
const pack = ('pack' in result ? result.pack : {}) as PackJson;
const LIST_OF_PAIRS = resolve(root, '../shared/facts/pilkada-2024-pairs.json');
const files = ['', '/law', '/decree', '/calendar', '/contestants'].flatMap((folder) =>
  filesOf(root, `rules${folder}`),
);
const bySize = new Intl.Collator('en', { numeric: true });

describe('the rule data', () => {
  it('compiles without a problem', () => {
    expect(result).not.toHaveProperty('problems');
  });

  it('has every row of the decree and every form of PP 94/2021', () => {
    expect(pack.decree.map(({ id }) => id.slice('skb-2022/'.length)).join(' ')).toBe(
      'E1 E2 E3 E4 E5 E6 E7 D1 D2 D3 D4 D5 D6 D7 D8 D9a D9b D10 D11',
    );
    expect(pack.forms.map(({ id }) => id.slice('pp94-2021/'.length)).join(' ')).toBe(
      'P1 P2 P3 P4 P5 P6 P7',
    );
  });

  it('has 18 national and 6 Acehnese parties of 2024, and all pairs of 2024', () => {
    const contestants = openContestants(pack);
    const parties = contestants.filter(({ numbers }) => numbers?.['pemilu-2024']);
    expect(parties.filter(({ region }) => region === undefined)).toHaveLength(18);
    expect(parties.filter(({ region }) => region === '11')).toHaveLength(6);
    expect(new Set(parties.map(({ numbers }) => numbers?.['pemilu-2024'])).size).toBe(24);
    expect(contestants.filter(({ contest }) => contest === 'pilkada-2024')).toHaveLength(1594 + 1);
    expect(new Set(contestants.map(({ id }) => id)).size).toBe(contestants.length);
  });

  it.skipIf(!existsSync(LIST_OF_PAIRS))(
    'has every pair of the list (skipped: no ../shared)',
    () => {
      const listed = JSON.parse(readFileSync(LIST_OF_PAIRS, 'utf8')) as {
        level: string;
        number: number;
      }[];
      const perNumber = (numbers: number[]) =>
        [1, 2, 3, 4, 5, 6].map((wanted) => numbers.filter((number) => number === wanted).length);
      const pairs = pack.pairTables.flatMap((table) => table.pairs);
      expect(perNumber(pairs.map(([, number]) => number))).toEqual(
        perNumber(listed.map(({ number }) => number)),
      );
      expect(pairs.filter(([region]) => region.length === 2)).toHaveLength(
        listed.filter(({ level }) => level === 'gubernur').length,
      );
    },
  );

  it('has all 38 provinces and 514 regencies and cities by BPS code', () => {
    const codes = Object.keys(pack.regions);
    expect(codes.filter((code) => code.length === 2)).toHaveLength(38);
    expect(codes.filter((code) => code.length === 4)).toHaveLength(514);
    expect(pack.regions).toMatchObject({
      '31': 'DKI Jakarta',
      '3578': 'Kota Surabaya',
      '1405': 'Kabupaten Siak',
    });
  });

  it('shows the milder sanction as certain and the stricter as possible where sources conflict', () => {
    const conflicts = pack.decree.filter(({ sanction }) => sanction.possible).map(({ id }) => id);
    expect(conflicts).toEqual(['skb-2022/D3', 'skb-2022/D8', 'skb-2022/D9a']);
  });

  it('stays small', () => {
    expect(Buffer.byteLength(JSON.stringify(pack))).toBeLessThan(700_000);
  });

  it('has a version that its content decides', () => {
    expect(pack.version).toMatch(/^[0-9a-f]{12}$/);
    expect(compileRules(root)).toMatchObject({ pack: { version: pack.version } });
  });
});

describe('the layout of the rule data', () => {
  it.each(files)('%s is formatted', (file) => {
    const text = readFileSync(resolve(root, file), 'utf8');
    expect(text).toBe(formatYaml(text));
  });

  it.each([
    ['decree', pack.decree.filter(({ tier }) => tier === 'etik')],
    ['decree', pack.decree.filter(({ tier }) => tier === 'disiplin')],
    ['gestures', pack.gestures],
    ['not violations', pack.notViolations],
  ])('the entries of %s are sorted', (_name, entries) => {
    const ids = entries.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort(bySize.compare));
  });

  it('the regions are sorted', () => {
    const file = readFileSync(resolve(root, 'rules/regions.yaml'), 'utf8');
    const codes = [...file.matchAll(/code: '(\d+)'/g)].map((match) => match[1] as string);
    expect(codes).toEqual([...codes].sort());
  });
});
