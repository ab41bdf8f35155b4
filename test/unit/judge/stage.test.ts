import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../scripts/rules/compile-rules.ts';
import { legalBasisAt } from '../../../src/judge/legal-basis.ts';
import { givenStage, stageAt } from '../../../src/judge/stage.ts';
import type { PackJson } from '../../../src/lexicon/pack-types.ts';

const { calendar, decree } = (
  compileRules(resolve(import.meta.dirname, '../../..')) as { pack: PackJson }
).pack;
/** Noon in Jakarta, unless the time matters. */
const day = (text: string) => new Date(text.includes('T') ? text : `${text}T12:00:00+07:00`);
const stages = (at: string, region: string | null) =>
  stageAt(day(at), region, calendar)
    .map(({ contest, stage }) => `${contest} ${stage}`)
    .sort()
    .join(', ');

describe('stageAt', () => {
  it.each([
    ['2014-07-05', null, 'pemilu-2014 after, pilpres-2014 campaign'],
    ['2016-09-01', '31', 'pilgub-dki-2017 before'],
    ['2016-09-01', '36', 'pilkada-2017 before'],
    ['2017-03-20', '31', 'pilgub-dki-2017 campaign'],
    ['2017-03-20', '3174', 'pilgub-dki-2017 campaign'],
    ['2017-04-17', '31', 'pilgub-dki-2017 quiet'],
    ['2017-04-19', '31', 'pilgub-dki-2017 polling'],
    ['2018-06-27', '35', 'pemilu-2019 before, pilkada-2018 polling'],
    ['2018-06-27', '34', 'pemilu-2019 before'],
    ['2019-04-13', '11', 'pemilu-2019 campaign'],
    ['2019-04-14', '11', 'pemilu-2019 quiet'],
    ['2019-06-01', '11', 'pemilu-2019 after'],
    ['2020-12-07', '63', 'pilkada-2020 quiet'],
    ['2020-12-07', '31', ''],
    ['2021-06-01', null, ''],
    ['2023-11-12', '32', 'pemilu-2024 before'],
    ['2023-11-13', '32', 'pemilu-2024 determined'],
    ['2023-11-28', '32', 'pemilu-2024 campaign'],
    ['2024-02-14', '32', 'pemilu-2024 polling'],
    ['2024-09-22', '3273', 'pemilu-2024 after, pilkada-2024 determined'],
    ['2024-11-24', '3273', 'pilkada-2024 quiet'],
    ['2025-02-20', '3273', 'pilkada-2024 after'],
    ['2025-02-21', '3273', ''],
    ['2025-03-22', '1405', 'psu-2025-maret-22 polling'],
    ['2025-03-22', '14', 'psu-2025-maret-22 polling'],
    ['2025-03-22', '1471', ''],
    ['2025-08-06', '94', 'psu-2025-agustus-06 polling'],
    ['2026-11-25', null, ''],
    ['2027-06-13', '31', ''],
    ['2027-07-01', '31', 'pemilu-2029 before'],
  ])('on %s in %s: %s', (at, region, expected) => {
    expect(stages(at, region)).toBe(expected);
  });

  it('goes by the Indonesian day', () => {
    expect(stages('2024-02-10T16:59:59Z', '31')).toBe('pemilu-2024 campaign');
    expect(stages('2024-02-10T17:00:00Z', '31')).toBe('pemilu-2024 quiet');
  });

  it('counts every region when none is told', () => {
    expect(stages('2025-05-24', null)).toContain('psu-2025-mei-24 polling');
  });
});

describe('givenStage', () => {
  it.each([
    ['2014-06-30', 'pemilu-2014 pilpres-2014'],
    ['2019-06-30', 'pemilu-2019 pilkada-2020'],
    ['2024-06-30', 'pemilu-2024 pilkada-2024'],
  ])('takes every contest of the year of %s', (at, contests) => {
    const given = givenStage('campaign', day(at), calendar);
    expect(given.map(({ contest }) => contest).join(' ')).toBe(contests);
    expect(new Set(given.map(({ stage }) => stage))).toEqual(new Set(['campaign']));
  });
});

describe('legalBasisAt', () => {
  const row = (id: string) => decree.find((one) => one.id === id)?.legalBasis ?? [];

  it.each([
    [
      'skb-2022/D6',
      '2019-03-01',
      'Pasal 9 ayat (2) UU 5/2014; Pasal 4 angka 12 sampai 15 PP 53/2010',
    ],
    ['skb-2022/D6', '2023-10-30', 'Pasal 9 ayat (2) UU 5/2014; Pasal 5 huruf n angka 5 PP 94/2021'],
    [
      'skb-2022/D6',
      '2023-10-31',
      'Pasal 9 ayat (2) UU 20/2023; Pasal 5 huruf n angka 5 PP 94/2021',
    ],
    ['skb-2022/D5', '2023-10-30', 'Pasal 87 ayat (4) huruf c UU 5/2014'],
    ['skb-2022/D5', '2024-01-01', 'Pasal 52 UU 20/2023'],
    ['skb-2022/E4', '2024-06-01', 'Pasal 11 huruf c PP 42/2004'],
    ['skb-2022/E4', '1999-06-01', 'Pasal 11 huruf c PP 42/2004'],
  ])('%s on %s', (id, at, expected) => {
    expect(legalBasisAt(row(id), day(at))).toBe(expected);
  });
});
