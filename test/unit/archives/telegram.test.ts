import { expect, test } from 'vitest';
import { bare, folderOf, kindsOf, readAll } from './samples.ts';

const date = { date: '2024-02-03T12:00:00', date_unixtime: '1706936400' };
const at = '2024-02-03T05:00:00.000Z';
const mine = (id: number, text: unknown, more: object = {}) => ({
  id,
  type: 'message',
  ...date,
  from: 'Budi',
  from_id: 'user7',
  text,
  ...more,
});
const theirs = (id: number, text: string, more: object = {}) => ({
  id,
  type: 'message',
  ...date,
  from: 'Siti',
  from_id: 'user8',
  text,
  ...more,
});
const me = { user_id: 7, first_name: 'Budi', username: '@budi' };

test('own messages, replies, forwards and reactions; memberships with their date where it is told', async () => {
  const told = await readAll(
    folderOf({
      'result.json': {
        about: 'x',
        personal_information: me,
        chats: {
          list: [
            { type: 'saved_messages', id: 1, messages: [mine(1, 'catatan')] },
            {
              name: 'Relawan Contoh',
              type: 'private_supergroup',
              id: 2,
              messages: [
                {
                  id: 1,
                  type: 'service',
                  ...date,
                  actor: 'Budi',
                  actor_id: 'user7',
                  action: 'join_group_by_link',
                  text: '',
                },
                mine(2, ['Ayo ', { type: 'bold', text: 'menang' }, '!']),
                mine(3, 'siap', { reply_to_message_id: 2 }),
                mine(4, 'pesan teruskan', { forwarded_from: 'Kanal' }),
                theirs(5, 'Coblos satu', {
                  reactions: [
                    {
                      emoji: '👍',
                      count: 1,
                      recent: [{ from: 'Budi', from_id: 'user7', date: '2024-02-03T12:30:00' }],
                    },
                  ],
                }),
                theirs(6, 'lain', { reactions: [{ emoji: '👍', count: 9 }] }),
              ],
            },
            { name: 'Kanal Berita', type: 'public_channel', id: 3, messages: [] },
            { name: 'Siti', type: 'personal_chat', id: 4, messages: [theirs(1, 'halo'), null] },
          ],
        },
        left_chats: {
          list: [{ name: 'Grup Lama', type: 'private_group', id: 5, messages: [mine(1, 'pamit')] }],
        },
      },
    }),
  );
  expect(told.problems).toEqual([]);
  expect(told.accounts[0]).toEqual({ id: '7', name: '@budi' });
  expect(told.activities.map(bare)).toEqual([
    { kind: 'post', at, text: 'catatan' },
    { kind: 'join', at, text: '', target: { author: 'Relawan Contoh' }, aimedAt: 'account' },
    { kind: 'post', at, text: 'Ayo menang!', label: 'Relawan Contoh' },
    { kind: 'reply', at, text: 'siap', label: 'Relawan Contoh' },
    {
      kind: 'share',
      at,
      text: '',
      target: { author: 'Kanal', text: 'pesan teruskan' },
      label: 'Relawan Contoh',
    },
    {
      kind: 'like',
      at: '2024-02-03T05:30:00.000Z',
      text: '',
      target: { author: 'Siti', text: 'Coblos satu' },
      label: 'Relawan Contoh',
    },
    { kind: 'join', at: null, text: '', target: { author: 'Kanal Berita' }, aimedAt: 'account' },
    { kind: 'post', at, text: 'pamit', label: 'Grup Lama' },
    { kind: 'join', at: null, text: '', target: { author: 'Grup Lama' }, aimedAt: 'account' },
  ]);
});

test('a single chat does not say whose it is: the name is asked for', async () => {
  const chat = {
    name: 'Siti',
    type: 'personal_chat',
    id: 4,
    messages: [mine(1, 'halo'), theirs(2, 'ya')],
  };
  const unknown = await readAll(folderOf({ 'result.json': chat }));
  expect(unknown.activities).toEqual([]);
  expect(unknown.problems).toEqual([{ code: 'whose', entry: 'result.json', detail: 'Budi\nSiti' }]);
  const known = await readAll(folderOf({ 'result.json': chat }), { me: 'budi' });
  expect(kindsOf(known)).toEqual({ post: 1 });
  expect(known.problems).toEqual([]);
});
