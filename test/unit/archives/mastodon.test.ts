import { expect, test } from 'vitest';
import { bare, folderOf, kindsOf, readAll } from './samples.ts';

const published = '2024-02-03T05:00:00Z';
const at = '2024-02-03T05:00:00.000Z';
const outbox = (...orderedItems: unknown[]) => ({
  '@context': 'x',
  id: 'outbox.json',
  type: 'OrderedCollection',
  totalItems: orderedItems.length,
  orderedItems,
});
const note = (more: object) => ({
  type: 'Create',
  published,
  object: { type: 'Note', id: 'https://m.example/1', content: '<p>Halo</p>', ...more },
});

test('posts with warning, paragraphs and descriptions; replies; boosts', async () => {
  const items = [
    note({
      summary: 'politik',
      content: '<p>Satu<br />dua &amp; <a href="x">#<span>tiga</span></a></p><p>empat</p>',
      attachment: [{ name: 'poster nomor 1' }, { name: null }],
    }),
    note({ inReplyTo: 'https://m.example/9', url: 'https://m.example/@budi/1' }),
    { type: 'Announce', published, object: 'https://m.example/8' },
    { type: 'Delete', published, object: 'x' },
    null,
  ];
  const told = await readAll(folderOf({ 'archive/outbox.json': outbox(...items) }));
  expect(told.activities.map(bare)).toEqual([
    {
      kind: 'post',
      at,
      text: 'politik\nSatu\ndua & #tiga\n\nempat\nposter nomor 1',
      url: 'https://m.example/1',
    },
    {
      kind: 'reply',
      at,
      text: 'Halo',
      target: { url: 'https://m.example/9' },
      url: 'https://m.example/@budi/1',
    },
    {
      kind: 'share',
      at,
      text: '',
      target: { url: 'https://m.example/8' },
      url: 'https://m.example/8',
    },
  ]);
});

test('likes and follows without dates, not bookmarks; the account', async () => {
  const list = (name: string) => ({
    id: `${name}.json`,
    type: 'OrderedCollection',
    orderedItems: ['https://m.example/8'],
  });
  const told = await readAll(
    folderOf({
      'likes.json': list('likes'),
      'bookmarks.json': list('bookmarks'),
      'actor.json': {
        id: 'https://m.example/users/budi',
        type: 'Person',
        preferredUsername: 'budi',
      },
      'following_accounts.csv':
        'Account address,Show boosts,Notify on new posts,Languages\nsiti@other.example,true,false,\n',
    }),
  );
  expect(kindsOf(told)).toEqual({ like: 1, follow: 1 });
  expect(told.activities.every((one) => one.at === null)).toBe(true);
  expect(told.accounts[0]?.name).toBe('@budi@m.example');
});
