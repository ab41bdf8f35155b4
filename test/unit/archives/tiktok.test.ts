import { expect, test } from 'vitest';
import { bare, folderOf, kindsOf, mojibake, readAll } from './samples.ts';

const moment = '2024-02-03 05:00:00';
const dated = { Date: moment };
const at = '2024-02-03T05:00:00.000Z';
const link = (id: number) => `https://www.tiktokv.com/share/video/${id}/`;

/** The lists under the section names of one era. */
const data = (
  activity: string,
  likes: string,
  profile: string,
  [post, posts]: [string, string],
  history: string,
) => {
  const all: Record<string, Record<string, unknown>> = {};
  const put = (section: string, more: object) => {
    all[section] = { ...all[section], ...more };
  };
  put(activity, {
    'Share History': {
      ShareHistoryList: [{ ...dated, SharedContent: 'video', Link: link(5), Method: 'whatsapp' }],
    },
    [history]: { VideoList: [{ ...dated, Link: link(6) }] },
  });
  put(likes, {
    'Like List': {
      ItemFavoriteList: [
        { date: '2024-02-03T05:00:00Z', link: link(3) },
        { ...dated, VideoLink: link(33) },
      ],
    },
    'Favorite Videos': { FavoriteVideoList: [{ ...dated, Link: link(2) }] },
  });
  put(profile, {
    'Profile Info': { ProfileMap: { userName: 'budi' } },
    Following: { Following: [{ ...dated, UserName: 'siti' }] },
    'Block List': { BlockList: null },
    Follower: { FansList: [{ ...dated, UserName: 'x' }] },
  });
  put('Comment', {
    Comments: {
      CommentsList: [
        {
          ...dated,
          Comment: mojibake('Lucu'),
          Photo: 'N/A',
          url: '',
          'original post link': link(1),
        },
      ],
    },
  });
  put(post, {
    [posts]: {
      VideoList: [
        { ...dated, Link: link(4), Title: 'Masak', WhoCanView: 'Everyone' },
        { ...dated, Link: link(44), Title: 'N/A' },
      ],
    },
  });
  return all;
};

test.each([
  [
    '2026',
    data(
      'Your Activity',
      'Likes and Favorites',
      'Profile And Settings',
      ['Post', 'Posts'],
      'Watch History',
    ),
  ],
  ['2024', data('Activity', 'Activity', 'Profile', ['Video', 'Videos'], 'Video Browsing History')],
])('section names of %s', async (_, content) => {
  const told = await readAll(folderOf({ 'user_data.json': content }));
  expect(told.problems).toEqual([]);
  expect(kindsOf(told)).toEqual({ like: 2, comment: 1, post: 2, share: 1, follow: 1 });
  expect(told.accounts[0]?.name).toBe('@budi');
  expect(told.activities.every((one) => one.at === at)).toBe(true);
  expect(told.activities.filter(({ kind }) => kind === 'post').map(({ text }) => text)).toEqual([
    'Masak',
    '',
  ]);
  expect(told.activities.find(({ kind }) => kind === 'comment')?.target?.url).toBe(link(1));
});

test('missing sections are null, lists too', async () => {
  const told = await readAll(
    folderOf({
      'x.json': {
        'Your Activity': null,
        Comment: { Comments: { CommentsList: null } },
        'Likes and Favorites': { 'Like List': { ItemFavoriteList: [null, {}] } },
      },
    }),
  );
  expect(told.activities).toEqual([]);
  expect(told.problems).toEqual([]);
});

test('text files in Dutch and Indonesian', async () => {
  const told = await readAll(
    folderOf({
      'nl/Reacties.txt': `Datum: ${moment} UTC\nReactie: Mooi\n`,
      'nl/Volgend.txt': `Datum: ${moment} UTC\nGebruikersnaam: siti\n`,
      'id/Komentar.txt': `Tanggal: ${moment} UTC\nKomentar: Bagus\nFoto: N/A\n`,
      'nl/Volger.txt': `Datum: ${moment} UTC\nGebruikersnaam: agus\n`,
    }),
  );
  expect(told.activities.map(({ kind, text, target }) => [kind, text, target?.handle])).toEqual([
    ['comment', 'Bagus', undefined],
    ['comment', 'Mooi', undefined],
    ['follow', '', 'siti'],
  ]);
});

test('the export in text files', async () => {
  const told = await readAll(
    folderOf({
      'TikTok/Likes and Favorites/Like List.txt': `Date: ${moment} UTC\nLink: ${link(1)}\n\nDate: ${moment} UTC\nLink: ${link(2)}\n`,
      'TikTok/Comment/Comments.txt': `Date: ${moment} UTC\nComment: Pilih: yang\namanah\nPhoto: N/A\n\n`,
      'TikTok/Profile/Following.txt': `Date: ${moment} UTC\nUsername: siti\n`,
      'TikTok/Your Activity/Watch History.txt': `Date: ${moment} UTC\nLink: ${link(9)}\n`,
    }),
  );
  expect(kindsOf(told)).toEqual({ comment: 1, like: 2, follow: 1 });
  expect(bare(told.activities[0] as never)).toEqual({
    kind: 'comment',
    at,
    text: 'Pilih: yang\namanah',
  });
});
