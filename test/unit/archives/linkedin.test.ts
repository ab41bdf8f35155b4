import { expect, test } from 'vitest';
import { bare, folderOf, kindsOf, readAll } from './samples.ts';

const SHARES = 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility';
const link = 'https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A1';
const url = 'https://www.linkedin.com/feed/update/urn:li:share:1';
const date = '2024-02-03 05:00:00';
const at = '2024-02-03T05:00:00.000Z';

test.each(['Shares.csv', 'Complete_LinkedInDataExport/Shares_17529409.csv', 'apa saja.csv'])(
  'shares: %s',
  async (path) => {
    const rows = [
      `${date},${link},"Satu\r\n""\r\n""Dua ""kutip""",,,MEMBER_NETWORK`,
      `${date},${link}2,,https://contoh.id/a,,PUBLIC`,
    ];
    const told = await readAll(folderOf({ [path]: `\ufeff${SHARES}\r\n${rows.join('\r\n')}\r\n` }));
    expect(told.problems).toEqual([]);
    expect(told.activities.map(bare)).toEqual([
      { kind: 'post', at, text: 'Satu\n\nDua "kutip"', url },
      { kind: 'share', at, text: '', target: { url: 'https://contoh.id/a' }, url: `${url}2` },
    ]);
  },
);

test('comments escape quotes by a backslash, or double them', async () => {
  const rows = [`${date},${link},"Selamat, \\"keren\\" pak"`, `${date},${link},polos`];
  const told = await readAll(folderOf({ 'Comments.csv': `Date,Link,Message\n${rows.join('\n')}` }));
  expect(told.activities.map(({ text }) => text)).toEqual(['Selamat, "keren" pak', 'polos']);
  const doubled = await readAll(
    folderOf({ 'Comments.csv': `Date,Link,Message\n${date},${link},"Kata ""dia"""` }),
  );
  expect(doubled.activities.map(({ text }) => text)).toEqual(['Kata "dia"']);
});

test('reactions, follows behind notes, connections; ended follows are left out', async () => {
  const told = await readAll(
    folderOf({
      'Reactions.csv': `Date,Type,Link\n${date},PRAISE,${link}`,
      'Company Follows.csv': 'Organization,Followed On\nContoh Tbk,Sat Feb 03 05:00:00 UTC 2024',
      'Member_Follows.csv': `Notes:\n"When exporting, you may notice…"\n\nDate,Status,FullName\n${date},Active,Tokoh\n${date},Inactive,Bekas`,
      'Connections.csv':
        'Notes:\n"x, y"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nSiti,Contoh,https://www.linkedin.com/in/siti,,A,B,03 Feb 2024',
      'InstantReposts.csv': `Date,Link\n${date},${link}9`,
      'Profile.csv': 'First Name,Last Name,Headline\nBudi,Contoh,Guru',
      'Votes.csv': `Date,Link,OptionText\n${date},${link},A`,
    }),
  );
  expect(kindsOf(told)).toEqual({ like: 1, follow: 3, share: 1 });
  expect(told.accounts[0]?.name).toBe('Budi Contoh');
  const follows = told.activities.filter(({ kind }) => kind === 'follow');
  expect(follows.map((one) => [one.target?.author, one.at?.slice(0, 10)]).sort()).toEqual([
    ['Contoh Tbk', '2024-02-03'],
    ['Siti Contoh', '2024-02-03'],
    ['Tokoh', '2024-02-03'],
  ]);
});
