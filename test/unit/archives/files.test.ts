import { expect, test } from 'vitest';
import { type Files, folderOf, readAll } from './samples.ts';

const published = '2024-02-03T05:00:00Z';
const timestamp = 1_706_936_400;
const photo = { uri: 'posts/media/1.jpg', creation_timestamp: timestamp };
const tweet = (more: object) => ({
  tweet: { id_str: '12', full_text: 'foto', created_at: 'Sat Feb 03 05:00:00 +0000 2024', ...more },
});
const media = (name: string) => ({ media_url_https: `https://pbs.twimg.com/media/${name}` });
const ytd = (tweets: object[]) => `window.YTD.tweets.part0 = ${JSON.stringify(tweets)}`;
const message = (more: object) => ({
  id: 1,
  type: 'message',
  date: '2024-02-03T12:00:00',
  date_unixtime: String(timestamp),
  from: 'Budi',
  from_id: 'user1',
  text: '',
  ...more,
});
const telegram = (...messages: object[]) => ({
  personal_information: { user_id: 1, first_name: 'Budi' },
  chats: { list: [{ name: 'RT 3', type: 'private_group', id: 5, messages }] },
});
const outbox = (url: string) => ({
  '@context': 'https://www.w3.org/ns/activitystreams',
  id: 'outbox.json',
  type: 'OrderedCollection',
  orderedItems: [
    {
      type: 'Create',
      published,
      object: { type: 'Note', content: '<p>foto</p>', attachment: [{ type: 'Document', url }] },
    },
  ],
});

test.each<[string, Files, string[][]]>([
  [
    'facebook, each once',
    {
      'posts/your_posts_1.json': [
        {
          timestamp,
          data: [{ post: 'foto' }],
          attachments: [
            { data: [{ media: photo }, { media: photo }, { media: { uri: 'b.mp4' } }] },
          ],
        },
      ],
    },
    [['posts/media/1.jpg', 'b.mp4']],
  ],
  [
    'instagram',
    { 'content/posts_1.json': [{ title: 'foto', media: [{ ...photo, title: '' }] }] },
    [['posts/media/1.jpg']],
  ],
  [
    'instagram before 2020',
    { 'media.json': { photos: [{ caption: 'foto', taken_at: published, path: 'photos/1.jpg' }] } },
    [['photos/1.jpg']],
  ],
  [
    'x: all of a post, none of what was only retweeted',
    {
      'data/tweets.js': ytd([
        tweet({ extended_entities: { media: [media('A.jpg'), media('B.png')] } }),
        tweet({
          id_str: '13',
          full_text: 'RT @siti: foto',
          extended_entities: { media: [media('C.jpg')] },
        }),
      ]),
    },
    [['12-A.jpg', '12-B.png']],
  ],
  [
    'telegram: what was left out has no file',
    {
      'result.json': telegram(
        message({ photo: 'chats/photos/photo_1.jpg' }),
        message({ id: 2, file: 'files/a.png', mime_type: 'image/png' }),
        message({ id: 3, file: 'files/a.pdf', mime_type: 'application/pdf', text: 'surat' }),
        message({
          id: 4,
          photo: '(File not included. Change data exporting settings to download.)',
        }),
      ),
    },
    [['chats/photos/photo_1.jpg'], ['files/a.png']],
  ],
  [
    'mastodon, on a server of its own',
    { 'outbox.json': outbox('https://files.contoh.id/media_attachments/files/1/original/a.png') },
    [['media_attachments/files/1/original/a.png']],
  ],
  ['mastodon, elsewhere on the web', { 'outbox.json': outbox('https://contoh.id/a.png') }, []],
  [
    'whatsapp on Android and iOS',
    {
      '_chat.txt': [
        '03/02/24 12.01 - Anda: IMG-1.jpg (file terlampir)',
        '03/02/24 12.02 - Anda: <Media tidak disertakan>',
        '[03/02/24 12.03.04] Anda: \u200e<terlampir: 00000012-PHOTO-2024-02-03.jpg>',
        '03/02/24 12.04 - Siti: IMG-2.jpg (file terlampir)',
      ].join('\n'),
    },
    [['IMG-1.jpg'], ['00000012-PHOTO-2024-02-03.jpg']],
  ],
])('%s', async (_, files, told) => {
  const { activities, problems } = await readAll(folderOf(files));
  expect(problems).toEqual([]);
  expect(activities.flatMap((one) => (one.files ? [one.files] : []))).toEqual(told);
});
