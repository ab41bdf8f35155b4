import { describe, expect, test } from 'vitest';
import { bare, folderOf, kindsOf, readAll } from './samples.ts';

const channel = 'UCYnl1cugi7Lw1h8j6JNqNEg';
const time = '2024-02-03T05:00:00.5+00:00';
const at = '2024-02-03T05:00:00.500Z';
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const COMMENT =
  'Channel ID,Comment Create Timestamp,Price,Comment ID,Parent Comment ID,Video ID,Comment Text';
const one = async (path: string, content: unknown) => {
  const told = await readAll(folderOf({ [path]: content }));
  expect(told.problems).toEqual([]);
  return told.activities.map(bare);
};
const url = 'https://www.youtube.com/watch?v=rWVAzS6duAs';

describe('comments', () => {
  test.each([
    [
      'to June 2024',
      'Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,Comment Text',
      (text: string) => `c1,${channel},${time},0,,rWVAzS6duAs,${text}`,
      '{"takeoutSegments":[{"text":"Setuju "},{"text":"\n"},{"text":"\\"pak\\""}]}',
    ],
    [
      'since then',
      COMMENT,
      (text: string) => `${channel},${time},0,c1,,rWVAzS6duAs,${text}`,
      '{"text":"Setuju "},{"text":"\n"},{"text":"\\"pak\\""}',
    ],
    [
      'other cases',
      COMMENT.toLowerCase(),
      (text: string) => `${channel},${time},0,c1,,rWVAzS6duAs,${text}`,
      '{"text":"Setuju \n\\"pak\\""}',
    ],
    [
      'another language',
      'Kanaal-ID,Tijdstempel,Prijs,Reactie-ID,Bovenliggende,Video-ID,Tekst',
      (text: string) => `${channel},${time},0,c1,,rWVAzS6duAs,${text}`,
      '{"text":"Setuju \n\\"pak\\""}',
    ],
  ])('%s', async (_, header, row, cell) => {
    const [told, ...more] = await one(
      'Takeout/YouTube en YouTube Music/reacties/reacties.csv',
      `\ufeff${header}\r\n${row(quoted(cell))}\r\n\r\n\r\n`,
    );
    expect(more).toEqual([]);
    expect(told).toMatchObject({ kind: 'comment', at, text: 'Setuju \n"pak"', target: { url } });
  });

  test('a parent makes a reply; segments that do not parse are read all the same', async () => {
    const rows = [
      `${channel},${time},0,c2,c1,rWVAzS6duAs,${quoted('{"text":"balas"}')}`,
      `${channel},${time},0,c3,,rWVAzS6duAs,${quoted('{"text":"rusak"},{"text":')}`,
      `${channel},${time},0,c4,,,polos`,
    ];
    const told = await one('comments.csv', [COMMENT, ...rows].join('\n'));
    expect(told.map(({ kind, text }) => [kind, text])).toEqual([
      ['reply', 'balas'],
      ['comment', 'rusak'],
      ['comment', 'polos'],
    ]);
    expect(told[0]?.url).toBe(`${url}&lc=c2`);
  });
});

test('live chats, posts, subscriptions and liked videos', async () => {
  const told = await readAll(
    folderOf({
      'a/live chats.csv': `Live Chat ID,Channel ID,Live Chat Create Timestamp,Price,Video ID,Live Chat Text\nx,${channel},${time},0,rWVAzS6duAs,${quoted('{"takeoutSegments":[{"text":"gas"}]}')}`,
      'a/posts.csv': `Post ID,Channel ID,Post Create Timestamp,Post Text\nx,${channel},${time},${quoted('{"text":"kiriman"}')}`,
      'a/subscriptions.csv': `Channel Id,Channel Url,Channel Title\n${channel},http://www.youtube.com/channel/${channel},Kanal Contoh`,
      'b/abonnementen.csv': `Kanaal-ID,Kanaal-URL,Titel\nx,http://www.youtube.com/channel/UC0000000000000000000001,Kanal Lain`,
      'a/playlists/Liked videos.csv': `Video ID,Playlist Video Creation Timestamp\nrWVAzS6duAs,${time}\n`,
      'a/playlists/Masak-videos.csv': `Video ID,Playlist Video Creation Timestamp\nrWVAzS6duAs,${time}\n`,
    }),
  );
  expect(kindsOf(told)).toEqual({ comment: 1, post: 1, follow: 2, like: 1 });
  expect(
    told.activities
      .filter(({ kind }) => kind === 'follow')
      .map((one) => [one.at, one.target?.author]),
  ).toEqual([
    [null, 'Kanal Contoh'],
    [null, 'Kanal Lain'],
  ]);
});

test('My Activity: likes and subscriptions in English and Indonesian, not what was watched', async () => {
  const item = (title: string) => ({
    header: 'YouTube',
    title,
    titleUrl: url,
    subtitles: [{ name: 'Kanal', url: 'https://x' }],
    time: '2024-02-03T05:00:00.500Z',
    products: ['YouTube'],
  });
  const titles = [
    'Watched A',
    'Liked B',
    'Menyukai C',
    'Subscribed to D',
    'Disliked E',
    'Searched for F',
    'Saved G',
    'Tidak menyukai H',
    'Menonton I',
  ];
  const told = await one('My Activity/YouTube/MyActivity.json', titles.map(item));
  expect(told.map(({ kind, target }) => [kind, target?.text ?? target?.author])).toEqual([
    ['like', 'B'],
    ['like', 'C'],
    ['follow', 'D'],
  ]);
  await expect(
    one('MyActivity.html', '<html><body class="mdl-typography">Watched</body></html>'),
  ).rejects.toMatchObject({ problem: { code: 'html' } });
});
