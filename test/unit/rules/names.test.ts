import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/lexicon/name-forms.ts';
import { openContestants, openNames } from '../../../src/lexicon/names.ts';
import type { PackPairTable } from '../../../src/lexicon/pack-types.ts';
import { nameLines } from '../../../src/packs/name-lines.ts';

const table: PackPairTable = {
  contest: 'pilkada-2024',
  from: '2024-05-05',
  to: '2025-02-20',
  inauguration: '2025-02-20',
  commonParts: ['alam', 'budi', 'joko', 'rahmat'],
  pairs: [
    ['18', 2, 'Rahmat Mirzani Djausal', 'Jihan Nurlela', 1],
    ['3279', 2, 'Budi Joko', 'Alam'],
    ['2101', 2, 'Kolom Kosong', ''],
  ],
};
const names = openNames({ names: [['party', 'pan', 'party/pan', 1]], pairTables: [table] });
const find = (form: string) => names.find((name) => name.form === form);

describe('openNames', () => {
  it('derives short names and combinations of a pair', () => {
    expect(find('rahmat mirzani djausal')).toMatchObject({
      entry: 'pilkada-2024/18-2',
      class: 'person',
      ambiguous: false,
    });
    expect(find('rahmat djausal')).toMatchObject({ class: 'person', ambiguous: false });
    expect(find('djausal nurlela')).toMatchObject({ class: 'pair', ambiguous: false });
    expect(find('djausal')).toMatchObject({ class: 'person', ambiguous: true });
  });

  it('marks what may be anybody and leaves ordinary words out', () => {
    expect(find('budi joko')).toMatchObject({ ambiguous: true });
    expect(find('alam')).toBeUndefined();
    expect(find('rahmat')).toBeUndefined();
  });

  it('gives the blank column no names', () => {
    expect(find('kolom kosong')).toBeUndefined();
  });

  it('keeps listed names as they are', () => {
    expect(find('pan')).toEqual({
      form: 'pan',
      entry: 'party/pan',
      class: 'party',
      ambiguous: true,
    });
  });
});

describe('openContestants', () => {
  it('tells number, region, days and the office of those that won', () => {
    const [winner, other] = openContestants({ contestants: [], pairTables: [table] });
    expect(winner).toEqual({
      id: 'pilkada-2024/18-2',
      kind: 'pair',
      label: 'Rahmat Mirzani Djausal – Jihan Nurlela',
      contest: 'pilkada-2024',
      region: '18',
      number: 2,
      from: '2024-05-05',
      to: '2025-02-20',
      office: { title: 'Gubernur', from: '2025-02-20' },
    });
    expect(other).not.toHaveProperty('office');
  });
});

describe('nameLines', () => {
  it('folds names, splits hashtags and gives each class its stance', () => {
    const lines = nameLines('x/1', 'person', {
      names: ["Ma'ruf Amin", { form: 'Imin', ambiguous: true }],
      pairs: ['Prabowo-Sandi'],
      nicknames: [{ form: 'wowo', stance: 'attack' }],
      hashtags: ['#2019GantiPresiden', { form: '#Perubahan', ambiguous: true }],
      handles: ['PDI_Perjuangan'],
    });
    expect(lines).toEqual([
      ['person', 'maruf amin', 'x/1'],
      ['person', 'imin', 'x/1', 1],
      ['pair', 'prabowo sandi', 'x/1'],
      ['nickname', 'wowo', 'x/1', 0, 'attack'],
      ['hashtag', '2019 ganti presiden', 'x/1', 0, 'support'],
      ['hashtag', 'perubahan', 'x/1', 1, 'support'],
      ['handle', 'pdi_perjuangan', 'x/1'],
    ]);
  });
});

describe('foldName', () => {
  it.each([
    ["Rudy Mas'ud", 'rudy masud'],
    ['Asep Al-Ayubi', 'asep al ayubi'],
    ['  José   María ', 'jose maria'],
  ])('%s is %s', (name, form) => {
    expect(foldName(name)).toBe(form);
  });
});
