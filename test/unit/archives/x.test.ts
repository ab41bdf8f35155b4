import { describe, expect, test } from 'vitest';
import { bare, folderOf, kindsOf, readAll } from './samples.ts';

const ytd = (name: string, items: unknown, part = 0) =>
  `window.YTD.${name}.part${part} = ${JSON.stringify(items)}`;
const created_at = 'Sat Feb 03 05:00:00 +0000 2024';
const moment = '2024-02-03T05:00:00.000Z';
const tweet = (id: string, full_text: string, more: object = {}) => ({
  tweet: { id_str: id, created_at, full_text, ...more },
});
const account = ytd('account', [
  { account: { accountId: '7', username: 'budi', accountDisplayName: 'Budi' } },
]);
const told = async (files: Record<string, string>) => {
  const all = await readAll(folderOf({ 'data/account.js': account, ...files }));
  expect(all.problems).toEqual([]);
  return all;
};

describe('tweets', () => {
  test('a post, a reply, a quote and a retweet', async () => {
    const status = 'https://twitter.com/siti/status/55';
    const { activities } = await told({
      'data/tweets.js': ytd('tweets', [
        tweet('10', 'Tom &amp; Jerry &lt;3 https://t.co/a', {
          entities: { urls: [{ url: 'https://t.co/a', expanded_url: 'https://contoh.id' }] },
        }),
        tweet('11', '@siti setuju', {
          in_reply_to_status_id_str: '9',
          in_reply_to_screen_name: 'siti',
        }),
        tweet('12', 'Lihat https://t.co/q', {
          entities: { urls: [{ url: 'https://t.co/q', expanded_url: status }] },
        }),
        tweet('13', 'RT @relawan: Menang &amp; jaya'),
      ]),
    });
    expect(activities.map(bare)).toEqual([
      {
        kind: 'post',
        at: moment,
        url: 'https://x.com/i/web/status/10',
        text: 'Tom & Jerry <3 https://contoh.id',
      },
      {
        kind: 'reply',
        at: moment,
        url: 'https://x.com/i/web/status/11',
        text: '@siti setuju',
        target: { handle: 'siti', url: 'https://x.com/siti/status/9' },
      },
      {
        kind: 'quote',
        at: moment,
        url: 'https://x.com/i/web/status/12',
        text: `Lihat ${status}`,
        target: { handle: 'siti', url: status },
      },
      {
        kind: 'share',
        at: moment,
        url: 'https://x.com/i/web/status/13',
        text: '',
        target: { handle: 'relawan', text: 'Menang & jaya' },
      },
    ]);
  });

  test('parts, the name to 2022, communities and deleted ones', async () => {
    const all = await told({
      'data/tweets.js': ytd('tweets', [tweet('1', 'satu')]),
      'data/tweets-part1.js': ytd('tweets', [tweet('2', 'dua')], 1),
      'data/tweets/tweets-part2.js': ytd('tweets', [tweet('3', 'tiga')], 2),
      'data/tweet.js': ytd('tweet', [tweet('4', 'empat')]),
      'data/community-tweet.js': ytd('community_tweet', [tweet('5', 'lima')]),
      'data/deleted-tweets.js': ytd('deleted_tweets', [tweet('6', 'enam')]),
      'data/deleted-tweet-headers.js': ytd('deleted_tweet_headers', [
        { tweet: { tweet_id: '6', created_at, deleted_at: created_at } },
      ]),
    });
    expect(kindsOf(all)).toEqual({ post: 6 });
    expect(all.activities.filter(({ removed }) => removed).map(({ text }) => text)).toEqual([
      'enam',
    ]);
  });

  test('headers of deleted tweets count where the tweets themselves are missing', async () => {
    const all = await told({
      'data/h.js': ytd('deleted_tweet_headers', [{ tweet: { tweet_id: '6', created_at } }]),
    });
    expect(all.activities).toMatchObject([{ text: '', removed: true, at: moment }]);
  });

  test('a long post takes the place of its beginning; one without a tweet stands alone', async () => {
    const long = `Panjang sekali ${'kata '.repeat(100)}`.trim();
    const note = (text: string, createdAt = moment) => ({
      noteTweet: { noteTweetId: '1', createdAt, core: { text } },
    });
    const { activities } = await told({
      'data/note-tweet.js': ytd('note_tweet', [
        note(long),
        note('Sendiri', '2024-03-01T00:00:00.000Z'),
      ]),
      'data/tweets.js': ytd('tweets', [
        tweet('1', `${long.slice(0, 250)}… https://t.co/x`),
        tweet('2', 'Lain'),
      ]),
    });
    expect(activities.map(({ text }) => text).sort()).toEqual(['Lain', long, 'Sendiri'].sort());
  });
});

test('a like has no time of its own, but the earliest; a follow has only an id', async () => {
  const { activities } = await told({
    'data/like.js': ytd('like', [
      {
        like: {
          tweetId: '1753650000000000000',
          fullText: 'Ayo &amp; menang',
          expandedUrl: 'https://twitter.com/i/web/status/1753650000000000000',
        },
      },
      { like: { tweetId: '20' } },
    ]),
    'data/following.js': ytd('following', [
      { following: { accountId: '42', userLink: 'https://twitter.com/intent/user?user_id=42' } },
      { following: null },
    ]),
  });
  expect(activities.find(({ kind }) => kind === 'like')).toMatchObject({
    at: null,
    notBefore: '2024-02-03T05:21:55.898Z',
    target: { text: 'Ayo & menang' },
  });
  expect(activities.find(({ target }) => target?.url?.endsWith('/20'))?.notBefore).toBeUndefined();
  expect(activities.find(({ kind }) => kind === 'follow')).toMatchObject({
    at: null,
    target: { url: 'https://twitter.com/intent/user?user_id=42' },
  });
});

test('the words that X puts in place of a withheld post are not its words', async () => {
  const fullText =
    'You’re unable to view this Post because this account owner limits who can view their Posts.';
  const { activities } = await told({
    'data/like.js': ytd('like', [{ like: { tweetId: '20', fullText } }]),
  });
  expect(activities[0]?.target?.text).toBeUndefined();
});

test('the archive by month of before 2019, and tweets without a wrapper', async () => {
  const old = {
    id_str: '690000000000000000',
    text: 'Lama',
    created_at: '2016-01-21 02:00:00 +0000',
  };
  const { activities } = await told({
    'data/js/tweets/2016_01.js': `Grailbird.data.tweets_2016_01 = \n ${JSON.stringify([old])}`,
    'data/tweet.js': ytd('tweet', [{ id_str: '5', created_at, full_text: 'Polos' }]),
  });
  expect(activities.map(({ text, at }) => [text, at])).toEqual([
    ['Lama', '2016-01-21T02:00:00.000Z'],
    ['Polos', moment],
  ]);
});

test('messages, bookmarks and ads are left alone', async () => {
  const all = await told({
    'data/direct-messages.js': ytd('direct_messages', [{ dmConversation: {} }]),
    'data/bookmark.js': ytd('bookmark', [{ bookmark: { tweetId: '6', fullText: 'x' } }]),
    'data/tweets.js': ytd('tweets', []),
  });
  expect(all.activities).toEqual([]);
});
