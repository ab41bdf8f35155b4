import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../../scripts/check/judge-row.ts';
import { shippedKnowledge } from '../../../src/judge/knowledge.ts';
import { readEvidence } from '../../../src/judge/text-judgement.ts';

/** In the campaign for regents and mayors of 2024; no list holds a name that stands here. */
function levelOf(text: string) {
  const row = { id: text, text, at: '2024-10-15', stage: 'campaign' } as const;
  return verdictOf(row, new Date('2024-10-15')).level;
}

/** The phrases of `rules/phrases/local.yaml` that a text holds. */
function localPhrasesIn(text: string) {
  const { phrases } = readEvidence(shippedKnowledge(), text);
  return phrases.map(({ entry }) => entry).filter((entry) => entry.startsWith('local-'));
}

describe('support for somebody whom no list names is found by what is said', () => {
  test.each([
    ['local-office', 'Kami warga dusun bulat memilih Haji Mahmud sebagai bupati.'],
    ['local-seat', 'Antarkan Bu Rosita ke kursi DPRD, kita semua harus turun.'],
    ['local-ours', 'Pasangan Wirya-Lastari jagoan kita, sampai jumpa di TPS!'],
    ['local-family', 'Mohon suaranya bapak ibu, paman saya nyaleg di dapil enam.'],
    ['local-wish', 'Mugi Pak Sutarno saged dados bupati.'],
    ['local-office-support', 'Urang kampung ngadukung Kang Ujang kanggo walikota.'],
    ['local-office', 'Piliah Uda Syafril untuak bupati kito yo.'],
    ['local-number', 'Unang lupa, mamillit nomor tolu hita sude.'],
    ['local-number', 'Bek tuwoe, pileh numboi dua beh.'],
    ['local-office', 'Ngiring semeton milih Pak Gede dados bupati.'],
    ['local-replace', 'Petahana gagal, ganti dengan yang muda.'],
    ['local-event', 'Kampanye akbar jagoan kami sore ini, merapat semua!'],
    ['local-work', 'Ayo kawan, menangkan ketua kita jadi wali kota.'],
    ['local-choose', 'Suara keluarga besar kami bulat untuk pasangan muda ini.'],
    ['local-careful', 'Jangan salah pilih, bupati itu yang merakyat.'],
    ['local-spread', 'Bagikan terus, supaya desa sebelah tahu calon bupati kita.'],
  ])('%s: %s', (phrase, text) => {
    expect(localPhrasesIn(text)).toContain(phrase);
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
