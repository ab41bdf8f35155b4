import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../../src/judge/assess.ts';
import type { Activity, Context, OwnWords } from '../../../src/judge/types.ts';
import { versionWith } from '../../../src/judge/with-packs.ts';
import { pack as shipped } from '../../../src/lexicon/pack.ts';
import type { RulePack } from '../../../src/lexicon/rule-pack.ts';
import { opened, SAMPLE } from '../packs/sample-pack.ts';

const WITHIN = '2026-11-26T05:00:00.000Z';

let pack: RulePack;
let other: RulePack;
beforeAll(async () => {
  pack = await opened();
  const renamed = SAMPLE.replace('id: contoh-kota-sabana', 'id: paket-lain')
    .replaceAll('Raswan', 'Wiranto')
    .replaceAll('Melati', 'Puspita')
    .replaceAll('oblong', 'sarung')
    .replace('name: Pemilihan Wali Kota Sabana (contoh)', 'name: Paket lain');
  other = await opened(renamed);
});

function judge(text: string, packs: RulePack[], act: Partial<Activity> = {}, own?: OwnWords) {
  const context: Context = {
    now: new Date(WITHIN),
    stage: () => [{ contest: 'x', stage: 'campaign' }],
    profile: { status: 'pns', region: null, handles: [] },
    allow: [],
    sensitivity: 'seimbang',
    packs,
    ...(own && { own }),
  };
  return assess({ kind: 'post', platform: 'x', at: WITHIN, text, ...act }, context);
}

describe('a pack', () => {
  it('adds its names and phrases to the judgement, and a finding says so', () => {
    for (const text of ['Gas terus Raswan Tirtoprodjo!', 'Gas oblong ijo, sedulur!']) {
      expect(judge(text, []).level, text).toBe('aman');
      const verdict = judge(text, [pack]);
      expect(verdict.level, text).not.toBe('aman');
      expect(verdict.findings[0]?.packs, text).toEqual([pack.name]);
    }
  });

  it('is not named where the rule data alone says the same', () => {
    const text = 'Ayo coblos Prabowo-Gibran, menangkan bersama!';
    const verdict = judge(text, [pack]);
    expect(verdict.findings.length).toBeGreaterThan(0);
    expect(verdict.findings).toEqual(judge(text, []).findings);
  });

  it('finds the account of its candidate', () => {
    const follow = { kind: 'follow', target: { handle: '@ramel.official' } } as const;
    expect(judge('', [], follow).level).toBe('aman');
    const verdict = judge('', [pack], follow);
    expect(verdict.level).not.toBe('aman');
    expect(verdict.findings[0]?.packs).toEqual([pack.name]);
  });

  it('says nothing of acts before its first and after its last day in Indonesia', () => {
    const level = (at: string) => judge('Gas terus Raswan Tirtoprodjo!', [pack], { at }).level;
    expect(level('2025-12-31T16:59:59.000Z')).toBe('aman');
    expect(level('2025-12-31T17:00:00.000Z')).not.toBe('aman');
    expect(level('2027-12-31T16:59:59.000Z')).not.toBe('aman');
    expect(level('2027-12-31T17:00:00.000Z')).toBe('aman');
  });

  it('leaves every other text as it was', () => {
    for (const text of [
      'Rapat besok pukul 9',
      'Melati di taman mekar',
      'Raswan ulang tahun hari ini',
    ]) {
      expect(judge(text, [pack]).level, text).toBe('aman');
    }
  });

  it('is told apart from another, and works beside own words', () => {
    const own = { candidates: [{ name: 'Suketi Wayahe' }], phrases: [] };
    const both = [pack, other];
    const named = (text: string) => judge(text, both, {}, own).findings[0]?.packs;
    expect(named('Gas terus Raswan Tirtoprodjo!')).toEqual([pack.name]);
    expect(named('Gas sarung ijo, sedulur!')).toEqual([other.name]);
    expect(judge('Ayo coblos Suketi Wayahe!', both, {}, own).level).not.toBe('aman');
    expect(named('Ayo coblos Suketi Wayahe!')).toBeUndefined();
  });

  it('shows in the version, so that what was judged without it can be judged again', () => {
    expect(judge('Rapat', []).packVersion).toBe(shipped.version);
    const version = judge('Rapat', [pack]).packVersion;
    expect(version).toBe(versionWith(shipped.version, [pack]));
    expect(version).not.toBe(shipped.version);
    expect(judge('Rapat', [pack, other]).packVersion).toBe(
      judge('Gas terus Raswan Tirtoprodjo!', [other, pack]).packVersion,
    );
  });

  it('with a pattern that this version cannot read still gives all the others', () => {
    const phrases = [{ ...(pack.phrases[0] as RulePack['phrases'][number]), pattern: '(' }];
    const damaged = { ...pack, digest: 'damaged', phrases: [...phrases, ...pack.phrases] };
    expect(judge('Gas oblong ijo, sedulur!', [damaged]).level).not.toBe('aman');
  });
});
