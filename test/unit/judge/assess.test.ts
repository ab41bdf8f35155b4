import { expect, test } from 'vitest';
import { assess } from '../../../src/judge/assess.ts';
import { givenStage, stageAt } from '../../../src/judge/stage.ts';
import type { Activity, Context, Stage } from '../../../src/judge/types.ts';

const CAMPAIGN_DAY = '2024-01-15';

function context(stage?: Stage, more: Partial<Context> = {}): Context {
  return {
    now: new Date(CAMPAIGN_DAY),
    stage: (at, region) => (stage ? givenStage(stage, at) : stageAt(at, region)),
    profile: { status: 'pns', region: null, handles: [] },
    allow: [],
    sensitivity: 'seimbang',
    ...more,
  };
}

function activity(text: string, more: Partial<Activity> = {}): Activity {
  return { kind: 'post', platform: 'x', at: CAMPAIGN_DAY, text, ...more };
}

const CALL = 'Ayo coblos nomor 2, menangkan Prabowo-Gibran!';

test.each<[string, Stage, string, string]>([
  ['in the campaign', 'campaign', 'bahaya', 'skb-2022/D2'],
  ['after determination', 'determined', 'bahaya', 'skb-2022/D2'],
  ['before determination', 'before', 'bahaya', 'skb-2022/E2'],
  ['on quiet days', 'quiet', 'bahaya', 'skb-2022/D2'],
  ['outside the stages', 'outside', 'waspada', 'pp94-2021/P6'],
])('a named call %s', (_, stage, level, rule) => {
  const verdict = assess(activity(CALL), context(stage));
  expect(verdict.level).toBe(level);
  expect(verdict.findings.map((finding) => finding.rule)).toContain(rule);
});

test('a finding says which words, which law, what it may cost and what to do', () => {
  const { findings } = assess(activity(CALL), context('campaign'));
  for (const finding of findings) {
    expect(finding.spans.length).toBeGreaterThan(0);
    expect(finding.legalBasis).not.toBe('');
    expect(finding.sanction.certain.id).not.toBe('');
    expect(finding.advice.id).not.toBe('');
    expect(finding.fine.en).not.toBe('');
  }
  expect(findings[0]?.fixes.map((fix) => fix.label.id)).toContain('Ganti dengan ajakan netral');
});

test('the law is the one in force on the day of the act', () => {
  const basis = (at: string) =>
    assess(activity(CALL, { at }), context('campaign')).findings[0]?.legalBasis;
  expect(basis('2019-01-15')).not.toContain('20/2023');
  expect(basis('2024-01-15')).toContain('20/2023');
});

test.each([
  ['a name alone', 'Prabowo Subianto'],
  ['a number alone', '02'],
  ['a sign alone', '✌️✌️'],
  ['praise of nobody', 'Mantap, hebat, luar biasa!'],
])('%s is not bahaya', (_, text) => {
  expect(assess(activity(text), context('campaign')).level).not.toBe('bahaya');
});

test.each<[string, Partial<Activity>, string]>([
  ['likes a campaign text', { kind: 'like', target: { author: 'Warga', text: CALL } }, 'bahaya'],
  [
    'likes a listed party account',
    {
      kind: 'like',
      target: { author: 'Partai Gerindra', handle: 'Gerindra', text: 'Selamat pagi' },
    },
    'waspada',
  ],
  [
    'likes an ordinary post',
    { kind: 'like', target: { author: 'Dinas Kesehatan', text: 'Imunisasi gratis di puskesmas' } },
    'aman',
  ],
  [
    'follows a campaign account',
    { kind: 'follow', target: { author: 'Relawan Prabowo-Gibran', handle: 'relawanpg' } },
    'bahaya',
  ],
  ['follows a friend', { kind: 'follow', target: { author: 'Budi', handle: 'budi77' } }, 'aman'],
  [
    'follows the election commission',
    { kind: 'follow', target: { author: 'KPU RI', handle: 'KPU_ID' } },
    'aman',
  ],
  [
    'joins a campaign group',
    { kind: 'join', target: { author: 'Tim Pemenangan Ganjar Mahfud Jateng' } },
    'bahaya',
  ],
  ['joins a hobby group', { kind: 'join', target: { author: 'Pecinta Kopi Nusantara' } }, 'aman'],
  ['shares a campaign text', { kind: 'share', target: { author: 'Warga', text: CALL } }, 'bahaya'],
])('who %s', (_, more, level) => {
  expect(assess(activity('', more), context('campaign')).level).toBe(level);
});

test.each<[string, string]>([
  ['Gas pak!', 'waspada'],
  ['🔥🔥', 'waspada'],
  ['amin', 'waspada'],
  ['Jam berapa acaranya?', 'aman'],
])('the comment %s under a campaign post is %s', (text, level) => {
  const target = { author: 'Relawan Prabowo-Gibran', text: CALL };
  expect(assess(activity(text, { kind: 'comment', target }), context('campaign')).level).toBe(
    level,
  );
});

test.each(['Gas pak!', '🔥🔥', 'amin'])('the comment %s under an ordinary post is fine', (text) => {
  const target = { author: 'Dinas Pendidikan', text: 'Lomba menulis untuk guru dibuka hari ini' };
  expect(assess(activity(text, { kind: 'comment', target }), context('campaign')).level).toBe(
    'aman',
  );
});

test('"Bukan masalah" clears this text, this account, this rule', () => {
  const text = activity(CALL);
  expect(
    assess(text, context('campaign', { allow: [{ scope: 'text', text: `${CALL} ` }] })).level,
  ).toBe('aman');
  const like = activity('', { kind: 'like', target: { handle: '@PakRT', text: CALL } });
  const account = { scope: 'account', platform: 'x', handle: 'pakrt' } as const;
  expect(assess(like, context('campaign', { allow: [account] })).level).toBe('aman');
  const rules = assess(text, context('campaign')).findings.map(
    ({ rule }) => ({ scope: 'rule', rule }) as const,
  );
  expect(assess(text, context('campaign', { allow: rules })).level).toBe('aman');
});

test('own candidates and phrases are found', () => {
  const own = { candidates: [{ name: 'Zubaidin Kertosono' }], phrases: ['gaspol {contestant}'] };
  const verdict = assess(activity('Gaspol Zubaidin Kertosono!'), context('campaign', { own }));
  expect(verdict.level).not.toBe('aman');
  expect(verdict.findings[0]?.spans).toEqual([{ start: 0, end: 25 }]);
});

test('an unknown local name needs no list', () => {
  expect(assess(activity('Pak Lurah Ahmad nomor 3, gas pol!'), context('campaign')).level).not.toBe(
    'aman',
  );
});

test('a winner in office, named in words of duty, is no candidate', () => {
  const text = 'Presiden Prabowo meresmikan bendungan baru, luar biasa bermanfaat bagi petani.';
  const inOffice = activity(text, { at: '2025-06-30' });
  expect(assess(inOffice, context('campaign')).level).toBe('aman');
  const outright = activity(
    'Presiden Prabowo meresmikan bendungan, lanjutkan dua periode Prabowo!',
    {
      at: '2025-06-30',
    },
  );
  expect(assess(outright, context('campaign')).level).not.toBe('aman');
});

test("support for a contestant elsewhere counts at that place's stage", () => {
  // Only Papua and two regencies vote again on 6 August 2025; the user is in Yogyakarta.
  const repeat = { at: '2025-07-30' };
  const profile = { status: 'pns', region: '3404', handles: [] } as const;
  const home = context(undefined, { profile: { ...profile, handles: [] } });
  const text = activity('Ayo coblos Benhur Tomi Mano, menangkan!', repeat);
  expect(home.stage(new Date(repeat.at), '3404')).toEqual([]);
  expect(assess(text, home).findings[0]?.stage).not.toBe('outside');
});
