import { rowOf } from '../../src/guard/check.ts';
import type { Activity, Outcome } from '../../src/judge/types.ts';
import type { WarningRow } from '../../src/ledger/types.ts';
import { verdictOf } from '../check/judge-row.ts';

interface Past extends Pick<Activity, 'platform' | 'kind' | 'target'> {
  at: string;
  text?: string;
  outcome: Outcome;
  reason?: string;
  sentText?: string;
}

const posko = { author: 'Posko Tetangga Ganjar-Mahfud', handle: 'posko_tetangga' };
const barisan = { author: 'Barisan Muda Anies-Muhaimin', handle: 'barisan_muda_am' };
const dapur = { author: 'Dapur Relawan Prabowo-Gibran', handle: 'dapur_relawan_pg' };

/** Invented acts of one person from before the determination of the candidates to the quiet days. */
export const past: readonly Past[] = [
  {
    at: '2023-10-21T12:10:00Z',
    platform: 'facebook',
    kind: 'comment',
    text: 'Semoga Pak Prabowo diberi jalan, kami ikut mendoakan.',
    outcome: 'edited',
    sentText: 'Semoga pemilunya lancar dan rukun.',
  },
  {
    at: '2023-11-06T01:32:00Z',
    platform: 'instagram',
    kind: 'follow',
    target: barisan,
    outcome: 'cancelled',
  },
  {
    at: '2023-11-29T05:05:00Z',
    platform: 'x',
    kind: 'post',
    text: 'Ayo warga Gang Melati, coblos nomor 1 Anies-Muhaimin!',
    outcome: 'cancelled',
  },
  {
    at: '2023-12-04T13:47:00Z',
    platform: 'facebook',
    kind: 'like',
    target: { ...posko, text: 'Senin sore kita kumpul: menangkan Ganjar-Mahfud satu putaran!' },
    outcome: 'published',
  },
  {
    at: '2023-12-12T14:20:00Z',
    platform: 'x',
    kind: 'comment',
    text: 'Keren sekali pidato Pak Ganjar tadi malam, merinding!',
    outcome: 'edited',
    sentText: 'Debat tadi malam seru.',
  },
  {
    at: '2023-12-19T02:15:00Z',
    platform: 'facebook',
    kind: 'share',
    target: {
      ...dapur,
      text: 'Sarapan gratis, sekalian ajak tetangga coblos Prabowo-Gibran nomor 2.',
    },
    outcome: 'cancelled',
  },
  {
    at: '2023-12-27T10:58:00Z',
    platform: 'instagram',
    kind: 'comment',
    text: 'Gas terus, menangkan AMIN nomor 1 di kota kita!',
    outcome: 'edited',
    sentText: 'Sehat selalu untuk semua.',
  },
  {
    at: '2024-01-08T06:41:00Z',
    platform: 'x',
    kind: 'quote',
    text: 'Setuju, jangan ragu pilih Prabowo-Gibran.',
    target: { ...dapur, text: 'Nomor 2, satu putaran!' },
    outcome: 'cancelled',
  },
  {
    at: '2024-01-16T12:30:00Z',
    platform: 'facebook',
    kind: 'join',
    target: {
      author: 'Kumpulan Pendukung Ganjar-Mahfud Kelurahan',
      text: 'Menyusun langkah memenangkan nomor 3.',
    },
    outcome: 'cancelled',
  },
  {
    at: '2024-01-25T13:22:00Z',
    platform: 'x',
    kind: 'reply',
    text: 'Kata panitia kelas, contoh surat suara: "coblos nomor 2 Prabowo-Gibran" harus diganti nama buah.',
    outcome: 'dismissed',
    reason: 'Bahan latihan simulasi pemungutan suara',
  },
  {
    at: '2024-02-02T11:09:00Z',
    platform: 'instagram',
    kind: 'like',
    target: { ...barisan, text: 'Sabtu pawai! Bersama Anies-Muhaimin, coblos nomor 1.' },
    outcome: 'removed',
  },
  {
    at: '2024-02-11T08:48:00Z',
    platform: 'facebook',
    kind: 'post',
    text: 'Tiga hari lagi. Ajak bapak ibu sekalian memilih Ganjar-Mahfud, jangan sampai salah coblos!',
    outcome: 'edited',
    sentText: 'Tiga hari lagi. Jangan lupa datang ke TPS dan bawa KTP.',
  },
];

/** Warnings for the pictures, judged by the real rules at their own date. @throws when one is judged fine */
export function sampleHistory(): WarningRow[] {
  return past.map(({ outcome, reason = null, sentText, text = '', ...act }) => {
    const activity = { ...act, text };
    const id = crypto.randomUUID();
    const verdict = verdictOf({ ...activity, id }, new Date(act.at));
    if (verdict.level === 'aman') throw new Error(`no warning for ${JSON.stringify(activity)}`);
    const row = rowOf(activity, { verdict, unchecked: null }, id);
    return { ...row, outcome, reason, ...(sentText && { sentText }) };
  });
}
