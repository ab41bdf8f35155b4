import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../../scripts/check/judge-row.ts';

/** In the campaign for regents and mayors of 2024; no list holds a name that stands here. */
function levelOf(text: string) {
  const row = { id: text, text, at: '2024-10-15', stage: 'campaign' } as const;
  return verdictOf(row, new Date('2024-10-15')).level;
}

describe('support for somebody whom no list names is found by what is said', () => {
  test.each([
    'Kami warga dusun bulat memilih Haji Mahmud sebagai bupati.',
    'Antarkan Bu Rosita ke kursi DPRD, kita semua harus turun.',
    'Pasangan Wirya-Lastari jagoan kita, sampai jumpa di TPS!',
    'Mohon suaranya bapak ibu, paman saya nyaleg di dapil enam.',
    'Mugi Pak Sutarno saged dados bupati.',
    'Urang kampung ngadukung Kang Ujang kanggo walikota.',
    'Piliah Uda Syafril untuak bupati kito yo.',
    'Unang lupa, mamillit nomor tolu hita sude.',
    'Bek tuwoe, pileh numboi dua beh.',
    'Ngiring semeton milih Pak Gede dados bupati.',
    'Petahana gagal, ganti dengan yang muda.',
    'Kampanye akbar jagoan kami sore ini, merapat semua!',
  ])('%s', (text) => {
    expect(levelOf(text)).not.toBe('aman');
  });
});

describe('the same words of something else are left alone', () => {
  test.each([
    'Warga dusun bulat memilih Haji Mahmud sebagai ketua takmir.',
    'Kursi rapat diantar ke gedung DPRD pagi ini.',
    'Pasangan pengantin itu tamu pertama di aula baru.',
    'Mohon doanya bapak ibu, paman saya operasi hari ini.',
    'Mugi Pak Sutarno enggal saras.',
    'Piliah cabai nan merah untuak randang yo.',
    'Petahana dan penantangnya hadir di kantor KPU.',
    'Kampanye akbar cuci tangan di alun-alun.',
  ])('%s', (text) => {
    expect(levelOf(text)).toBe('aman');
  });

  test('good wishes for an acting regent are no support', () => {
    expect(levelOf('Sukses terus Pak Pj Bupati, kami dukung programnya, semoga amanah!')).toBe(
      'aman',
    );
    expect(levelOf('Pj Bupati datang ke sini. Kami tetap pilih nomor 2!')).not.toBe('aman');
  });
});
