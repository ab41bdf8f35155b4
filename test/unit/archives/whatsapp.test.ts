import { describe, expect, test } from 'vitest';
import { orderOf } from '../../../src/archives/whatsapp/dates.ts';
import { cleanLine, readHeader } from '../../../src/archives/whatsapp/headers.ts';
import { folderOf, kindsOf, readAll, zipOf } from './samples.ts';

const day = { date: [14, 11, 23] };

describe('headers', () => {
  test.each([
    ['Android, Indonesian', '14/11/23 10.04 - Budi: Halo', { ...day, hour: 10, minute: 4 }],
    [
      'Android, English',
      '14/11/2023, 10:04 - Budi: Halo',
      { date: [14, 11, 2023], hour: 10, minute: 4 },
    ],
    [
      'Android, 12 hours',
      '11/14/23, 10:04 PM - Budi: Halo',
      { date: [11, 14, 23], hour: 22, minute: 4 },
    ],
    [
      'Android, narrow space',
      '11/14/23, 12:04\u202fAM - Budi: Halo',
      { date: [11, 14, 23], hour: 0, minute: 4 },
    ],
    ['Android, "pukul"', '14/11/23 pukul 10.04 - Budi: Halo', { ...day, hour: 10, minute: 4 }],
    [
      'iOS, Indonesian',
      '\u200e[14/11/23, 14.30.15] Budi: Halo',
      { ...day, hour: 14, minute: 30, second: 15 },
    ],
    [
      'iOS, English',
      '[11/14/23, 2:30:15\u202fPM] Budi: Halo',
      { date: [11, 14, 23], hour: 14, second: 15 },
    ],
    ['iOS, dots', '[14.11.23, 14:30:15] Budi: Halo', { ...day, hour: 14 }],
    ['year first', '2023-11-14 10:04 - Budi: Halo', { date: [2023, 11, 14], hour: 10 }],
  ])('%s', (_, line, expected) => {
    expect(readHeader(cleanLine(line))).toMatchObject({ ...expected, rest: 'Budi: Halo' });
  });

  test.each(['Halo 14/11/23', '14/11/23 99.04 - x', '', 'skor 10.04 - 9.08', '[foto]'])(
    'no header: %s',
    (line) => {
      expect(readHeader(line)).toBe(null);
    },
  );

  test('the order of day and month', () => {
    expect(
      orderOf([
        [1, 2, 24],
        [14, 2, 24],
      ]),
    ).toBe('day-first');
    expect(
      orderOf([
        [1, 2, 24],
        [2, 14, 24],
      ]),
    ).toBe('month-first');
    expect(orderOf([[2024, 2, 1]])).toBe('year-first');
    expect(
      orderOf([
        [1, 2, 24],
        [2, 2, 24],
        [3, 2, 24],
      ]),
    ).toBe('day-first');
    expect(
      orderOf([
        [1, 11, 24],
        [1, 12, 24],
        [2, 1, 24],
      ]),
    ).toBe('month-first');
  });
});

const CHAT = [
  '03/02/24 12.00 - Pesan dan panggilan dienkripsi secara end-to-end. Ketuk untuk info selengkapnya.',
  '03/02/24 12.00 - Anda bergabung menggunakan tautan undangan grup ini',
  '03/02/24 12.01 - Budi: Ayo: menang',
  'bersama',
  '',
  'semua',
  '03/02/24 12.02 - Budi: <Media tidak disertakan>',
  '03/02/24 12.03 - Siti: Budi: kata dia',
  '03/02/24 12.04 - Budi: IMG-1.jpg (file terlampir)',
  'Foto rapat',
  '13/02/24 12.05 - Budi: Pesan ini dihapus',
  '13/02/24 12.05 - +62 812-3456-7890: halo',
].join('\r\n');

test('own messages, over several lines, without media and deleted ones', async () => {
  const told = await readAll(folderOf({ 'Chat WhatsApp dengan Relawan Contoh.txt': CHAT }), {
    me: 'Budi',
  });
  expect(told.problems).toEqual([]);
  expect(told.activities.map(({ kind, at, text, removed }) => [kind, at, text, removed])).toEqual([
    ['join', '2024-02-03T05:00:00.000Z', '', undefined],
    ['post', '2024-02-03T05:01:00.000Z', 'Ayo: menang\nbersama\n\nsemua', undefined],
    ['post', '2024-02-03T05:02:00.000Z', '', undefined],
    ['post', '2024-02-03T05:04:00.000Z', 'Foto rapat', undefined],
    ['post', '2024-02-13T05:05:00.000Z', '', true],
  ]);
  expect(told.activities[0]?.target?.author).toBe('Relawan Contoh');
});

test('a number may be given in another spelling; a ZIP with media is read alike', async () => {
  const zip = await zipOf({ '_chat.txt': CHAT, 'IMG-1.jpg': 'x' });
  expect(kindsOf(await readAll(zip, { me: '081234567890' }))).toEqual({ join: 1, post: 1 });
});

test('without a name the chat is not guessed', async () => {
  const { activities, problems } = await readAll(folderOf({ '_chat.txt': CHAT }), { me: 'Agus' });
  expect(activities.map(({ kind }) => kind)).toEqual(['join']);
  expect(problems).toEqual([
    { code: 'whose', entry: '_chat.txt', detail: 'Budi\nSiti\n+62 812-3456-7890' },
  ]);
});
