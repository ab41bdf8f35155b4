import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../../scripts/check/judge-row.ts';
import { shippedKnowledge } from '../../../src/judge/knowledge.ts';
import { readEvidence } from '../../../src/judge/text-judgement.ts';

function levelOf(text: string) {
  const row = { id: text, text, at: '2024-01-15', stage: 'campaign' } as const;
  return verdictOf(row, new Date('2024-01-15')).level;
}

function countsIn(text: string) {
  const { phrases, denied } = readEvidence(shippedKnowledge(), text);
  return { counted: phrases.length, denied: denied.length };
}

describe('what a text forbids or denies is no evidence', () => {
  test.each([
    'ASN tidak boleh memasang spanduk Anies di rumah dinas.',
    'PNS dilarang berfoto bareng capres Prabowo dengan dua jari.',
    'Saya bukan anggota Golkar, cek saja di Sipol.',
    'Seumur hidup saya belum pernah punya KTA Golkar.',
    'Kami menolak jadi saksi untuk paslon mana pun.',
    'Dilarang ikut kampanye akbar Prabowo-Gibran bagi ASN, TNI, dan Polri.',
    'Aparatur tdk boleh gabung grup pemenangan siapa pun.',
    'Pegawai dilarang memakai seragam, naik mobil dinas, atau ikut kampanye Ganjar.',
    'Memasang spanduk Prabowo dilarang di halaman sekolah.',
    'Nama saya dicatut sebagai anggota Gerindra.',
  ])('%s', (text) => {
    expect(countsIn(text).denied).toBeGreaterThan(0);
    expect(levelOf(text)).toBe('aman');
  });
});

describe('a negation that denies something else leaves the evidence', () => {
  test.each([
    'Jangan lupa coblos nomor 2!',
    'Jangan ragu coblos nomor 2, teman.',
    'Tidak boleh golput, coblos nomor 2!',
    'Saya bukan cuma kader Gerindra, tetapi pengurusnya.',
    'Tidak pernah menyesal pilih Prabowo.',
    'Tidak boleh ada yang tidak coblos nomor 2 di kampung ini.',
    'Panas tidak masalah. Pakai kaos Prabowo, berangkat!',
    'Jangan pilih Anies lagi.',
    'Dilarang lupa coblos nomor 2 ya.',
  ])('%s', (text) => {
    expect(countsIn(text).counted).toBeGreaterThan(0);
    expect(levelOf(text)).not.toBe('aman');
  });
});

describe('a deed told among breaches and what follows from them needs the model', () => {
  test.each([
    'Guru PPPK jadi saksi partai di TPS? Tidak boleh juga, kata Bawaslu.',
    'Kepala bidang itu diperiksa inspektorat setelah foto bersama cagub beredar.',
    'Camat yang memasang spanduk caleg dijatuhi sanksi teguran.',
  ])('%s', (text) => {
    expect(levelOf(text)).toBe('aman');
  });

  test('one that is meant still counts', () => {
    expect(levelOf('Biar Bawaslu marah, hari ini saya pasang spanduk Prabowo, menang!')).not.toBe(
      'aman',
    );
  });
});
