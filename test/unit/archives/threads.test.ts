import { expect, test } from 'vitest';
import { bare, folderOf, mojibake, readAll, seconds } from './samples.ts';

const moment = '2024-11-20T05:00:00.000Z';
const timestamp = seconds(moment);
const link = 'https://www.threads.net/@siti/post/AAA';

test('posts with the text at either level, likes, follows and reposts', async () => {
  const told = await readAll(
    folderOf({
      'threads/threads_and_replies.json': {
        text_post_app_text_posts: [
          {
            media: [{ uri: '', creation_timestamp: timestamp, title: mojibake('Debat 😅') }],
            title: mojibake('Debat 😅'),
            creation_timestamp: timestamp,
          },
          { media: [{ uri: 'x.jpg', creation_timestamp: timestamp, title: '' }] },
        ],
      },
      'threads/liked_threads.json': {
        text_post_app_media_likes: [
          { title: 'siti', string_list_data: [{ href: link, value: '', timestamp }] },
        ],
      },
      'threads/following.json': {
        text_post_app_text_post_app_following: [
          {
            title: 'tokoh',
            string_list_data: [{ href: 'https://www.threads.net/@tokoh', timestamp }],
          },
        ],
      },
      'threads/followers.json': {
        text_post_app_text_post_app_followers: [
          { title: 'x', string_list_data: [{ href: link, timestamp }] },
        ],
      },
      'threads/threads_viewed.json': {
        text_post_app_text_app_posts_viewed: [
          { title: 'x', string_list_data: [{ href: link, timestamp }] },
        ],
      },
    }),
  );
  expect(told.problems).toEqual([]);
  expect(told.activities.every(({ platform }) => platform === 'threads')).toBe(true);
  const url = 'https://www.threads.net/@tokoh';
  expect(told.activities.map(bare)).toEqual([
    {
      kind: 'follow',
      at: moment,
      text: '',
      target: { handle: 'tokoh', url },
      url,
      aimedAt: 'account',
    },
    { kind: 'like', at: moment, text: '', target: { handle: 'siti', url: link }, url: link },
    { kind: 'post', at: moment, text: 'Debat 😅' },
    { kind: 'post', at: moment, text: '', files: ['x.jpg'] },
  ]);
});

test('likes in label values', async () => {
  const item = {
    timestamp,
    label_values: [
      { label: 'URL', value: link, href: link },
      { title: 'Owner', dict: [{ dict: [{ label: 'Username', value: 'siti' }] }] },
    ],
  };
  const told = await readAll(folderOf({ 'threads/liked_threads.json': [item] }));
  expect(
    told.activities.map(({ platform, kind, target }) => [platform, kind, target?.handle]),
  ).toEqual([['threads', 'like', 'siti']]);
});

test('the account is that of the Instagram export around it, each its own', async () => {
  const profile = (name: string) => ({
    profile_user: [{ string_map_data: { Username: { value: name } } }],
  });
  const thread = (text: string) => ({
    text_post_app_text_posts: [{ title: text, creation_timestamp: timestamp }],
  });
  const told = await readAll(
    folderOf({
      'a/personal_information/personal_information.json': profile('budi'),
      'a/threads/threads_and_replies.json': thread('satu'),
      'b/personal_information/personal_information.json': profile('siti'),
      'b/threads/threads_and_replies.json': thread('dua'),
    }),
  );
  expect(told.accounts.map((account) => account?.id)).toEqual(['budi', 'siti']);
});
