import { describe, expect, test } from 'vitest';
import { givenStage, stageAt } from '../../../src/judge/stage.ts';
import type { Context, Stage } from '../../../src/judge/types.ts';
import { pack } from '../../../src/lexicon/pack.ts';
import type { RulePack } from '../../../src/lexicon/rule-pack.ts';
import { assessPhoto } from '../../../src/vision/assess-photo.ts';
import type { Sign } from '../../../src/vision/hands/sign.ts';

const seen = (...signs: Sign[]) =>
  signs.map((sign) => ({
    sign,
    hand: 'left' as const,
    box: { left: 0, top: 0, width: 0.1, height: 0.1 },
    score: 0.9,
  }));

const contextAt = (at: string, stage: Stage | null, more: Partial<Context> = {}): Context => ({
  now: new Date(at),
  stage: (moment, region) => (stage ? givenStage(stage, moment) : stageAt(moment, region)),
  profile: { status: 'pns', region: null, handles: [] },
  allow: [],
  sensitivity: 'seimbang',
  ...more,
});

const post = (text = 'Reuni kantor 😊') => ({
  kind: 'post' as const,
  platform: 'x',
  at: null,
  text,
});
const judge = (signs: Sign[], context: Context, text?: string) =>
  assessPhoto({ signs: seen(...signs), text: [] }, post(text), context, pack);

const CAMPAIGN = contextAt('2024-11-01T03:00:00Z', 'campaign');
const NONE = contextAt('2026-11-26T03:00:00Z', 'outside');

describe('the level of a picture', () => {
  const cases: [string, Sign[], Context, string, string | null][] = [
    ['two fingers in a campaign', ['two'], CAMPAIGN, 'waspada', 'skb-2022/D7'],
    [
      'two fingers before determination',
      ['two'],
      contextAt('2024-08-01T03:00:00Z', 'before'),
      'waspada',
      'skb-2022/E5',
    ],
    ['two fingers outside the stages', ['two'], NONE, 'aman', null],
    ['an open palm in a campaign', ['palm'], CAMPAIGN, 'aman', null],
    ['a thumb down, which no list names', ['thumb-down'], CAMPAIGN, 'aman', null],
    ['no hand', [], CAMPAIGN, 'aman', null],
    [
      'thirty people with two fingers',
      Array<Sign>(30).fill('two'),
      CAMPAIGN,
      'waspada',
      'skb-2022/D7',
    ],
    ['one person, for a calm user', ['two'], { ...CAMPAIGN, sensitivity: 'tenang' }, 'aman', null],
    [
      'two people, for a calm user',
      ['two', 'two'],
      { ...CAMPAIGN, sensitivity: 'tenang' },
      'waspada',
      'skb-2022/D7',
    ],
  ];
  test.each(cases)('%s', (_, signs, context, level, rule) => {
    const verdict = judge(signs, context);
    expect(verdict.level).toBe(level);
    expect(verdict.findings[0]?.rule ?? null).toBe(rule);
  });

  test('a pose beside a caption that is bahaya changes nothing of it', () => {
    const verdict = judge(['two'], CAMPAIGN, 'Ayo coblos nomor 2, menangkan Prabowo-Gibran!');
    expect(verdict.level).toBe('bahaya');
    expect(verdict.findings.length).toBeGreaterThan(1);
  });

  test('a rule that the user switched off stays off', () => {
    const allow = [{ scope: 'rule' as const, rule: 'skb-2022/D7' }];
    expect(judge(['two'], { ...CAMPAIGN, allow })).toMatchObject({ level: 'aman', findings: [] });
  });
});

test('more people make the same verdict surer, never bahaya', () => {
  const scores = [1, 2, 10].map((n) => judge(Array<Sign>(n).fill('two'), CAMPAIGN).score);
  expect(scores).toEqual([...scores].sort((a, b) => a - b));
  expect(scores[0]).toBeLessThan(scores[2] as number);
  expect(scores[2]).toBeLessThan(0.8);
});

test('which number counts depends on who stands: in a region with two pairs, three is a hint', () => {
  // The presidential election of 2024 had three pairs; this regional one has its own.
  const region = regionWithPairs(2);
  const context = (profile: string) => ({
    ...contextAt('2024-11-01T03:00:00Z', null),
    profile: { status: 'pns' as const, region: profile, handles: [] },
  });
  const observed = (sign: Sign) => judge([sign], context(region)).observations[0];
  expect(observed('two')?.matters).toBe(true);
  expect(observed('four')?.matters).toBe(false);
});

test('the numbers of a rule pack count as those of the rule data', () => {
  const running: Partial<Context> = { stage: () => [{ contest: 'sabana', stage: 'campaign' }] };
  const days = { from: '2026-01-01', to: '2027-12-31' };
  const pair = { id: 'pack/sabana/1', kind: 'pair' as const, label: 'Raswan', contest: 'sabana' };
  const sabana: RulePack = {
    id: 'sabana',
    version: 1,
    name: 'Sabana',
    publisher: 'Sabana',
    region: '*',
    ...days,
    digest: 'sabana',
    contestants: [{ ...pair, number: 1, ...days }],
    names: [],
    phrases: [],
  };
  const unknown = contextAt('2026-11-26T03:00:00Z', null, running);
  const known = { ...unknown, packs: [sabana] };
  expect(judge(['three'], unknown).level).toBe('waspada');
  expect(judge(['three'], known).level).toBe('aman');
  expect(judge(['one'], known).level).toBe('waspada');
});

test('what is said is that it looks like it', () => {
  const [one] = judge(['two'], CAMPAIGN).observations;
  expect(one?.text.id).toBe('Tampak seperti pose angka dua.');
  const [many] = judge(['two', 'two', 'two'], CAMPAIGN).observations;
  expect(many?.text.id).toBe('3 tangan tampak seperti pose angka dua.');
});

/** A province in which no pair of its own or of its regencies has a number above `most`. */
function regionWithPairs(most: number): string {
  const pairs = pack.pairTables.flatMap((table) => table.pairs);
  const provinces = new Set(pairs.map(([region]) => region).filter(({ length }) => length === 4));
  const found = [...provinces].find((region) =>
    pairs.every(
      ([place, number]) =>
        number <= most || !(place.startsWith(region) || region.startsWith(place)),
    ),
  );
  if (!found) throw new Error('no such region in the pack');
  return found;
}
