import { describe, expect, test } from 'vitest';
import { givenStage } from '../../../src/judge/stage.ts';
import type { Context, Stage } from '../../../src/judge/types.ts';
import { pack } from '../../../src/lexicon/pack.ts';
import { assessPhoto } from '../../../src/vision/assess-photo.ts';

const linesOf = (...texts: string[]) =>
  texts.map((text, at) => ({
    text,
    score: 0.95,
    box: { left: 0.1, top: at / 10, width: 0.5, height: 0.05 },
    turn: 0,
  }));

const contextIn = (stage: Stage, more: Partial<Context> = {}): Context => ({
  now: new Date('2024-10-15T03:00:00Z'),
  stage: (moment) => givenStage(stage, moment),
  profile: { status: 'pns', region: null, handles: [] },
  allow: [],
  sensitivity: 'seimbang',
  ...more,
});

const judge = (texts: string[], caption = '', context = contextIn('campaign')) =>
  assessPhoto(
    { signs: [], text: linesOf(...texts) },
    { kind: 'post', platform: 'x', at: null, text: caption },
    context,
    pack,
  );

const CALL = ['COBLOS NOMOR 2', 'H. Marwan Setiadi', 'Untuk kabupaten yang lebih baik'];
/** No sentence and no call: who, for what, which number. */
const FACE = ['Bima Aryasatya', 'CALON WALI KOTA', 'NOMOR URUT 4'];

describe('the words of a picture', () => {
  test('count as the words of who publishes it, and are told of as in the picture', () => {
    const verdict = judge(CALL, 'Selamat pagi semua');
    expect(verdict.level).not.toBe('aman');
    const evidence = verdict.findings.flatMap((finding) => finding.evidence);
    expect(evidence.length).toBeGreaterThan(0);
    expect(new Set(evidence.map(({ where }) => where))).toEqual(new Set(['picture']));
    expect(verdict.findings.flatMap(({ spans }) => spans)).toEqual([]);
    const words = CALL.join('\n');
    const first = evidence[0]?.span;
    expect(words.slice(first?.start, first?.end)).toContain('COBLOS');
    expect(verdict.telling.map(({ text }) => text)).toContain('COBLOS NOMOR 2');
  });

  test('change nothing of a caption that says as much by itself', () => {
    const caption = 'Ayo coblos nomor 2, menangkan Prabowo-Gibran!';
    expect(judge(CALL, caption).findings).toEqual(judge([], caption).findings);
  });

  test('of an unread picture are none', () => {
    expect(judge([], 'Selamat pagi semua')).toMatchObject({ level: 'aman', telling: [] });
  });
});

describe("a candidate's poster", () => {
  test('says "vote for me" without a sentence', () => {
    const verdict = judge(FACE);
    expect(verdict.level).toBe('waspada');
    expect(verdict.findings[0]?.legalBasis).not.toBe('');
    expect(verdict.telling).toHaveLength(3);
  });

  test.each([
    [['Pasangan Calon Bupati dan Wakil Bupati', 'HASAN - LESTARI', '02']],
    [['CALON ANGGOTA DPD RI', 'Dr. Ratih Anggraini', 'Mohon doa dan dukungan']],
    [['Cawagub pilihan kita', 'No. 3']],
  ])('is also %s', (texts) => {
    expect(judge(texts).level).not.toBe('aman');
  });

  test('is none outside of the stages, and none where its rule was switched off', () => {
    expect(judge(FACE, '', contextIn('outside')).level).toBe('aman');
    const rule = judge(FACE).findings[0]?.rule as string;
    const allow = [{ scope: 'rule' as const, rule }];
    expect(judge(FACE, '', contextIn('campaign', { allow })).level).toBe('aman');
  });

  test.each([
    ['the list of all pairs', ['CALON WALI KOTA', 'Nomor urut 1: Bima', 'Nomor urut 2: Ratna']],
    ['an organiser', ['KPU Kota Lestari', 'Sosialisasi calon wali kota', 'Nomor urut 4']],
    ['a queue', ['Puskesmas Lestari', 'NOMOR ANTREAN 4']],
    [
      'a program for counting',
      ['Dashboard Caleg', 'Perolehan Suara Kecamatan', 'Data Saksi', '10', '9'],
    ],
    ['pilgrims', ['CALON HAJI', 'Mohon doa dan dukungan', '12']],
    ['a vote in the neighbourhood', ['Pemilihan Ketua RT', 'Calon nomor 1', 'Calon nomor 2']],
    ['a debate', ['Debat publik calon bupati', 'Disiarkan 20.00 WIB', 'KPU Lestari']],
    ['a room', ['Ruang Rapat', 'Lantai 2 Nomor 4']],
  ])('is not %s', (_, texts) => {
    expect(judge(texts).level).toBe('aman');
  });
});

test.each([
  [['AYO KE TPS', 'Gunakan hak pilih Anda', 'KPU Kabupaten Melati']],
  [['TOLAK POLITIK UANG', 'Awasi pemilu yang jujur dan adil', 'BAWASLU']],
  [['NETRALITAS ASN HARGA MATI', 'Dilarang memihak pasangan calon', 'BKPSDM']],
  [['HARI LAHIR PANCASILA', 'Upacara 1 Juni', 'Dinas Pendidikan Panorama']],
  [['SELAMAT HARI KORPRI', 'Bersatu, berkarya, mengabdi']],
])('what offices print stays silent: %s', (texts) => {
  expect(judge(texts).level).toBe('aman');
});
