import { describe, expect, test } from 'vitest';
import { bare, folderOf, kindsOf, mojibake, readAll, seconds } from './samples.ts';

const moment = '2024-02-03T05:00:00.000Z';
const timestamp = seconds(moment);
const post = (text: string, more: object = {}) => ({
  timestamp,
  data: [{ post: mojibake(text) }],
  title: 'Budi updated his status.',
  ...more,
});
const one = async (path: string, content: unknown) => {
  const told = await readAll(folderOf({ [path]: content }));
  expect(told.problems).toEqual([]);
  return told.activities.map(bare);
};

describe('the four roots', () => {
  test.each([
    'posts/your_posts_1.json',
    'facebook-budi/your_activity_across_facebook/posts/your_posts__check_ins__photos_and_videos_1.json',
    'your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_2.json',
    "this_profile's_activity_across_facebook/posts/profile_posts_1.json",
    'personal_information/profile_information/your_facebook_activity/posts/kiriman_anda.json',
  ])('%s', async (path) => {
    const told = await readAll(folderOf({ [path]: [post('Kafé 🙏'), post('Dua')] }));
    expect(told.activities.map(({ text }) => text)).toEqual(['Kafé 🙏', 'Dua']);
    expect(told.activities[0]).toMatchObject({
      platform: 'facebook',
      kind: 'post',
      at: moment,
      entry: path,
    });
  });
});

describe('posts', () => {
  test('a link is a share with what it led to', async () => {
    const link = {
      external_context: { url: 'https://contoh.id/a', name: 'Judul berita', source: 'contoh.id' },
    };
    expect(
      await one('posts/your_posts_1.json', [
        post('Baca ini', { attachments: [{ data: [link] }], title: 'x' }),
      ]),
    ).toEqual([
      {
        kind: 'share',
        at: moment,
        label: 'x',
        text: 'Baca ini',
        target: { text: 'Judul berita', author: 'contoh.id', url: 'https://contoh.id/a' },
        url: 'https://contoh.id/a',
      },
    ]);
  });

  test('a caption stands at the picture; what is missing or null is passed over', async () => {
    const media = {
      media: {
        uri: 'a.jpg',
        creation_timestamp: timestamp,
        title: '',
        description: mojibake('Panen 🌾'),
      },
    };
    const items = [
      { timestamp, attachments: [{ data: [media] }], data: [] },
      { timestamp, attachments: null, data: null },
      { timestamp: null, data: [{ update_timestamp: 1 }, { post: 'Tanpa tanggal' }] },
      {},
    ];
    const activities = await one('posts/your_posts_1.json', items);
    expect(activities.map(({ text, at }) => [text, at])).toEqual([
      ['Panen 🌾', moment],
      ['', moment],
      ['Tanpa tanggal', null],
      ['', null],
    ]);
  });

  test('an album is no caption, a note is; what was saved is not shared', async () => {
    const attached = (...data: object[]) => ({ timestamp, data: [], attachments: [{ data }] });
    const activities = await one('posts/your_posts_1.json', [
      attached({ media: { uri: 'a.jpg', title: 'Mobile Uploads', description: '' } }),
      attached({ media: { uri: 'a.mp4', title: 'Panen', description: '' } }),
      attached({ note: { title: 'Catatan', text: 'isi' } }),
      attached({ external_context: { name: 'Toko' } }),
    ]);
    expect(activities.map(({ kind, text }) => [kind, text])).toEqual([
      ['post', ''],
      ['post', 'Panen'],
      ['post', 'Catatan\nisi'],
      ['post', ''],
    ]);
    expect(activities[3]?.target).toEqual({ text: 'Toko' });
  });

  test('in a group, with the group', async () => {
    const group = await one('groups/group_posts_and_comments.json', {
      group_posts_v2: [post('Halo', { title: 'Budi posted in Relawan Contoh.' })],
    });
    expect(group[0]).toMatchObject({
      kind: 'post',
      text: 'Halo',
      target: { author: 'Relawan Contoh' },
    });
  });
});

describe('comments', () => {
  const comment = (title: string, more: object = {}) => ({
    timestamp,
    title,
    data: [{ comment: { timestamp, comment: 'Mantap', author: 'Budi', ...more } }],
  });

  test.each([
    ["Budi commented on Siti Contoh's post.", 'comment', 'Siti Contoh'],
    ["Budi replied to Siti Contoh's comment.", 'reply', 'Siti Contoh'],
    ['Budi mengomentari kiriman Siti Contoh.', 'comment', 'Siti Contoh'],
    ['Budi membalas komentar Siti Contoh.', 'reply', 'Siti Contoh'],
    ['Budi mengomentari kirimannya sendiri.', 'comment', undefined],
    ['Budi a commenté la publication de Siti.', 'comment', undefined],
  ])('%s', async (title, kind, author) => {
    const [told] = await one('x/comments.json', { comments_v2: [comment(title)] });
    expect(told).toMatchObject({ kind, text: 'Mantap', at: moment, label: title });
    expect(told?.target?.author).toBe(author);
  });

  test('a sticker has no words; a comment in a group names it; told in two files it is one', async () => {
    const inGroup = comment("Budi commented on Agus's post.", { group: 'Warga RT 05' });
    const told = await readAll(
      folderOf({
        'a/comments.json': {
          comments_v2: [inGroup, { timestamp, title: 'Budi commented on a post.' }],
        },
        'a/your_comments_in_groups.json': { group_comments_v2: [inGroup] },
      }),
    );
    expect(told.activities.map(({ text, target }) => [text, target?.author])).toEqual([
      ['Mantap', 'Agus · Warga RT 05'],
      ['', undefined],
    ]);
  });
});

describe('reactions', () => {
  const old = {
    timestamp,
    title: "Budi liked Relawan Contoh's photo.",
    data: [{ reaction: { reaction: 'LIKE', actor: 'Budi' } }],
  };
  const labels = (reaction: string, link: string) => ({
    timestamp,
    fbid: '1',
    media: [],
    label_values: [
      { label: mojibake('Réaction'), value: reaction },
      { label: 'Nom', value: 'Siti' },
      { label: 'URL', value: link, href: link },
    ],
  });

  test.each([
    ['comments_and_reactions/posts_and_comments.json', { reactions_v2: [old] }],
    ['comments_and_reactions/likes_and_reactions_3.json', [old]],
    ['likes_and_reactions/posts_and_comments.json', { reactions: [old] }],
  ])('in the old shape: %s', async (path, content) => {
    expect(await one(path, content)).toEqual([
      {
        kind: 'like',
        at: moment,
        text: '',
        label: old.title,
        target: { author: 'Relawan Contoh' },
      },
    ]);
  });

  test('in the new shape, whatever the language and the name of the file', async () => {
    const url = 'https://www.facebook.com/siti/posts/1';
    const expected = { kind: 'like', at: moment, text: '', target: { author: 'Siti', url }, url };
    expect(await one('likes_and_reactions.json', [labels('Grr', url)])).toEqual([expected]);
    expect(await one('tanggapan.json', [labels('Suka', url)])).toEqual([expected]);
    expect(await one('saved_items.json', [labels('Album', url)])).toEqual([]);
  });
});

test('follows, friends, pages and groups of every era', async () => {
  const named = (name: string) => ({ name, timestamp });
  const titled = (name: string) => ({ timestamp, data: [{ name }], title: name });
  const told = await readAll(
    folderOf({
      "c/who_you've_followed.json": { following_v3: [named('A')] },
      'c/who_you_ve_followed.json': { following_v2: [named('B')] },
      'f/friends.json': { friends: [named('C')] },
      'f/your_friends.json': { friends_v2: [named('D'), null, { timestamp }] },
      "p/pages_you've_liked.json": {
        page_likes_v2: [{ ...named('E'), url: 'https://www.facebook.com/e' }],
      },
      'p/pages_you_follow.json': { pages_followed_v2: [titled('F')] },
      "p/pages_you've_unfollowed.json": { pages_unfollowed_v2: [titled('tidak')] },
      'g/a.json': {
        groups_joined_v2: [
          { timestamp, title: 'Budi became a member of G.' },
          { timestamp, title: 'H' },
        ],
      },
      'g/your_groups.json': { groups_admined_v2: [named('I')] },
      'g/b.json': { groups_joined: [{ timestamp, title: 'Anda bergabung dengan J.' }] },
      'r/friend_requests_received.json': { received_requests_v2: [named('tidak')] },
    }),
  );
  const names = (kind: string) =>
    told.activities
      .filter((one) => one.kind === kind)
      .map((one) => one.target?.author)
      .sort();
  expect(names('follow')).toEqual(['A', 'B', 'C', 'D', 'F']);
  expect(names('like')).toEqual(['E']);
  expect(names('join')).toEqual(['G', 'H', 'I', 'J']);
  expect(told.activities.every(({ at, aimedAt }) => at === moment && aimedAt === 'account')).toBe(
    true,
  );
});

test('private messages, searches and other sections are left alone', async () => {
  const told = await readAll(
    folderOf({
      'messages/inbox/siti_1/message_1.json': {
        messages: [{ content: 'rahasia', timestamp_ms: 1 }],
      },
      'search/your_search_history.json': { searches_v2: [{ timestamp, data: [{ text: 'cari' }] }] },
      'posts/your_posts_1.json': [post('Halo')],
    }),
  );
  expect(kindsOf(told)).toEqual({ post: 1 });
});
