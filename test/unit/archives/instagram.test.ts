import { describe, expect, test } from 'vitest';
import { bare, folderOf, kindsOf, mojibake, readAll, seconds } from './samples.ts';

const moment = '2024-02-03T05:00:00.000Z';
const timestamp = seconds(moment);
const url = 'https://www.instagram.com/p/AbC_123/';
const one = async (path: string, content: unknown) => {
  const told = await readAll(folderOf({ [path]: content }));
  expect(told.problems).toEqual([]);
  return told.activities.map(bare);
};
const liked = { kind: 'like', at: moment, text: '', target: { handle: 'siti', url }, url };

describe('likes', () => {
  test('v0: lists of strings, in the old and the new root', async () => {
    const content = {
      likes_media_likes: [
        { title: 'siti', string_list_data: [{ href: url, value: '👍', timestamp }] },
        { title: 'x', string_list_data: [] },
        null,
      ],
    };
    expect(await one('likes/liked_posts.json', content)).toEqual([liked]);
    expect(await one('your_instagram_activity/likes/liked_posts.json', content)).toEqual([liked]);
  });

  test('v1: label values in any language', async () => {
    const owner = [
      { label: 'URL', value: '' },
      { label: 'Nama', value: 'Siti Contoh' },
      { label: 'Nama pengguna', value: 'siti' },
    ];
    const item = {
      timestamp,
      media: [],
      fbid: '1',
      label_values: [
        { label: 'Tautan', value: url, href: url },
        { title: 'Pemilik', dict: [{ dict: owner, title: '' }] },
      ],
    };
    expect(await one('likes/liked_posts.json', [item])).toEqual([
      { ...liked, target: { author: 'Siti Contoh', handle: 'siti', url } },
    ]);
    expect(await one('ads_and_topics/posts_viewed.json', [item]).catch(() => 'none')).toBe('none');
  });

  test('before 2020: rows', async () => {
    const rows = {
      media_likes: [['2019-04-01T03:00:00+00:00', 'siti']],
      comment_likes: [['2019-04-02T03:00:00', 'agus']],
    };
    expect((await one('likes.json', rows)).map(({ at, target }) => [at, target?.handle])).toEqual([
      ['2019-04-01T03:00:00.000Z', 'siti'],
      ['2019-04-02T03:00:00.000Z', 'agus'],
    ]);
  });

  test('a liked comment is not the liked post at the same link', async () => {
    const list = [{ title: 'siti', string_list_data: [{ href: url, timestamp }] }];
    const told = await readAll(
      folderOf({ 'a.json': { likes_media_likes: list }, 'b.json': { likes_comment_likes: list } }),
    );
    expect(kindsOf(told)).toEqual({ like: 2 });
  });
});

describe('comments', () => {
  test.each([
    ['English', 'Comment', 'Media Owner', 'Time'],
    ['Dutch', 'Opmerking', 'Media-eigenaar', 'Tijd'],
    [
      'French, garbled',
      mojibake('Commentaire'),
      mojibake('Propriétaire du média'),
      mojibake('Heure'),
    ],
    ['unknown', 'Xa', 'Xb', 'Xc'],
  ])('keys in %s', async (_, comment, owner, time) => {
    const item = {
      string_map_data: {
        [comment]: { value: mojibake('Mantap kak 🔥') },
        [owner]: { value: 'siti.c' },
        [time]: { timestamp },
      },
    };
    const expected = [
      { kind: 'comment', at: moment, text: 'Mantap kak 🔥', target: { handle: 'siti.c' } },
    ];
    expect(await one('comments/post_comments_1.json', [item])).toEqual(expected);
    expect(await one('comments/reels_comments.json', { comments_reels_comments: [item] })).toEqual(
      expected,
    );
    expect(await one('comments/post_comments.json', { comments_media_comments: [item] })).toEqual(
      expected,
    );
  });

  test('in a list of strings', async () => {
    const item = { title: 'siti', string_list_data: [{ href: '', value: 'Halo', timestamp }] };
    expect(await one('post_comments.json', { comments_media_comments: [item] })).toEqual([
      { kind: 'comment', at: moment, text: 'Halo', target: { handle: 'siti' } },
    ]);
  });

  test('before 2020, and without owner or data', async () => {
    expect(
      await one('comments.json', {
        media_comments: [['2019-04-01T03:00:00+00:00', 'Keren', 'siti']],
      }),
    ).toEqual([
      {
        kind: 'comment',
        at: '2019-04-01T03:00:00.000Z',
        text: 'Keren',
        target: { handle: 'siti' },
      },
    ]);
    const bareItems = [
      { string_map_data: { Comment: { value: 'Halo' }, Time: { timestamp } } },
      { string_map_data: {} },
      {},
    ];
    expect(await one('post_comments_1.json', bareItems)).toEqual([
      { kind: 'comment', at: moment, text: 'Halo' },
    ]);
  });
});

test('posts: the caption at the media, at the post, and of every list', async () => {
  const media = (title: string) => ({
    uri: 'a.jpg',
    creation_timestamp: timestamp,
    title: mojibake(title),
  });
  const told = await readAll(
    folderOf({
      'media/posts_1.json': [
        { media: [media('Bromo 🌅')] },
        {
          media: [media(''), media('')],
          title: mojibake('Karusel ✨'),
          creation_timestamp: timestamp,
        },
      ],
      'content/posts_2.json': [{ media: [media('Lama')] }],
      'media/reels.json': { ig_reels_media: [{ media: [media('Reel')] }] },
      'media/stories.json': { ig_stories: [media('Cerita')] },
      'media/reposts.json': { profile_media_reposts: [{ media: [media('Ulang')] }] },
      'media.json': {
        photos: [{ caption: 'Dulu', taken_at: '2019-01-01T00:00:00', path: 'a.jpg' }],
      },
      'media/profile_photos.json': { ig_profile_picture: [media('foto profil')] },
    }),
  );
  expect(told.activities.map(({ text, kind }) => `${kind} ${text}`).sort()).toEqual([
    'post Bromo 🌅',
    'post Cerita',
    'post Dulu',
    'post Karusel ✨',
    'post Lama',
    'post Reel',
    'share Ulang',
  ]);
});

test('follows: the name in the title, in the value or only in the link; followers are not own acts', async () => {
  const href = 'https://www.instagram.com/_u/tokoh';
  const told = await readAll(
    folderOf({
      'following.json': {
        relationships_following: [
          { title: 'tokoh', string_list_data: [{ href, timestamp }] },
          {
            title: '',
            string_list_data: [
              { href: 'https://www.instagram.com/lama', value: 'lama', timestamp },
            ],
          },
          {
            title: '',
            string_list_data: [{ href: 'https://www.instagram.com/_u/tautan', timestamp: 0 }],
          },
        ],
      },
      'connections.json': { blocked_users: {}, following: { dulu: '2019-01-01T00:00:00' } },
      'followers_1.json': [{ title: '', string_list_data: [{ href, value: 'bukan', timestamp }] }],
    }),
  );
  expect(
    told.activities.map(({ kind, target, at }) => [kind, target?.handle, at === null]).sort(),
  ).toEqual([
    ['follow', 'dulu', false],
    ['follow', 'lama', false],
    ['follow', 'tautan', true],
    ['follow', 'tokoh', false],
  ]);
});

test('the account is known under a localised key', async () => {
  const account = {
    profile_user: [
      { string_map_data: { Nama: { value: 'Budi Contoh' }, 'Nama pengguna': { value: 'budi.c' } } },
    ],
  };
  const told = await readAll(
    folderOf({
      'personal_information.json': account,
      'x.json': {
        likes_media_likes: [{ title: 'siti', string_list_data: [{ href: url, timestamp }] }],
      },
    }),
  );
  expect(told.accounts).toEqual([{ id: 'budi.c', name: '@budi.c' }]);
});

test('folders of the user do not change what a file is', async () => {
  const media = { media: [{ uri: 'a.jpg', creation_timestamp: timestamp, title: 'Halo' }] };
  for (const folder of ['uploads', 'saved', 'downloads/ads', 'followers'])
    expect(await one(`${folder}/posts_1.json`, [media])).toHaveLength(1);
});
