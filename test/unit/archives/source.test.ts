import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cleanPath, isMedia } from '../../../src/archives/source/entry-path.ts';
import { openSource } from '../../../src/archives/source/open-source.ts';
import { bare, blobOf, folderOf, kindsOf, mojibake, readAll, zipOf } from './samples.ts';

const comments = (...texts: string[]) => ({
  comments_v2: texts.map((comment, index) => ({
    timestamp: 1_700_000_000 + index,
    data: [{ comment: { timestamp: 1_700_000_000 + index, comment, author: 'Budi' } }],
    title: "Budi commented on Siti's post.",
  })),
});
const COMMENTS = 'your_facebook_activity/comments_and_reactions/comments.json';
const many = (count: number) =>
  comments(...Array.from({ length: count }, (_, at) => `komentar ${at} ${Math.sin(at)}`));
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('where the files come from', () => {
  const files = { [COMMENTS]: comments('Mantap') };

  test('a ZIP, a wrapper folder, a folder, a single file and a ZIP within a ZIP tell the same', async () => {
    const zip = await zipOf(files);
    const wrapped = await zipOf({ [`facebook-budi-2026/${COMMENTS}`]: comments('Mantap') });
    const ways = [
      zip,
      wrapped,
      folderOf(files),
      [{ path: 'komentar.json', blob: blobOf(comments('Mantap')) }],
      await zipOf({ 'unduhan/facebook.zip': zip, 'catatan.txt': 'halo' }),
      [
        { path: 'a/facebook.zip', blob: zip },
        { path: 'a/foto.jpg', blob: new Blob(['x']) },
      ],
    ];
    for (const way of ways) {
      const { activities, problems } = await readAll(way);
      expect(activities.map(({ text }) => text)).toEqual(['Mantap']);
      expect(problems).toEqual([]);
    }
  });

  test('a gzipped tar is read too', async () => {
    const outbox = JSON.stringify({
      type: 'OrderedCollection',
      id: 'outbox.json',
      orderedItems: [
        { type: 'Create', published: '2024-02-03T01:00:00Z', object: { content: '<p>Halo</p>' } },
      ],
    });
    const header = Buffer.alloc(512);
    header.write('outbox.json', 0);
    header.write(outbox.length.toString(8).padStart(11, '0'), 124);
    header.write('0', 156);
    const body = Buffer.alloc(Math.ceil(outbox.length / 512) * 512);
    body.write(outbox);
    const tar = gzipSync(Buffer.concat([header, body, Buffer.alloc(1024)]));
    const whole = await readAll([{ path: 'archive.tar.gz', blob: new Blob([tar]) }]);
    expect(whole.activities.map(({ text }) => text)).toEqual(['Halo']);
    const cut = await readAll([
      { path: 'archive.tar.gz', blob: new Blob([tar.subarray(0, tar.length - 12)]) },
    ]);
    expect(cut.activities).toHaveLength(1);
    expect(cut.problems).toEqual([{ code: 'cut', entry: 'archive.tar.gz' }]);
  });

  test('media is not even listed', async () => {
    const source = await openSource([
      { path: 'z.zip', blob: await zipOf({ 'a/b.jpg': 'x', '__MACOSX/a.json': '[]', ...files }) },
    ]);
    expect(source.entries.map(({ path }) => path)).toEqual([COMMENTS]);
    expect(isMedia('your_facebook_activity/posts/media/1.MP4')).toBe(true);
  });
});

describe('what is broken is named, the rest is kept', () => {
  test('a locked entry', async () => {
    const locked = await zipOf({ [COMMENTS]: comments('Mantap') }, { password: 'rahasia' });
    await expect(readAll(locked)).rejects.toMatchObject({
      problem: { code: 'locked', entry: COMMENTS },
    });
  });

  test.each([
    '../../etc/comments.json',
    '/etc/comments.json',
    'C:\\comments.json',
    'a\\..\\..\\comments.json',
  ])('the path %s', async (path) => {
    expect(cleanPath(path)).toBe(null);
    const { activities, problems } = await readAll(
      await zipOf({ [path]: comments('Jahat'), [COMMENTS]: comments('Baik') }),
    );
    expect(activities.map(({ text }) => text)).toEqual(['Baik']);
    expect(problems).toEqual([{ code: 'unsafe-path', entry: path }]);
  });

  test('a bomb, told by its directory and by its bytes when the directory lies', async () => {
    const bomb = new Uint8Array(40 * 2 ** 20).fill(0x20);
    const told = await readAll(
      await zipOf({ 'posts/bomb.json': bomb, [COMMENTS]: comments('Baik') }),
    );
    expect(told.activities).toHaveLength(1);
    expect(told.problems).toEqual([{ code: 'too-big', entry: 'posts/bomb.json' }]);

    const start = new TextEncoder().encode('{"comments_v2":[');
    bomb.set(start);
    const bytes = await bytesOf(
      await zipOf({ 'a/comments.json': bomb, [COMMENTS]: comments('Baik') }),
    );
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === bomb.length)
        view.setUint32(at + 24, 1000, true);
    }
    const lying = await readAll(new Blob([bytes]));
    expect(lying.activities.map(({ text }) => text)).toEqual(['Baik']);
    expect(lying.problems).toHaveLength(1);
    expect(lying.problems[0]?.entry).toBe('a/comments.json');
  });

  test('an entry whose bytes are damaged gives what stands before the damage', async () => {
    const bytes = await bytesOf(
      await zipOf({
        [COMMENTS]: many(5000),
        'groups/x.json': { groups_joined_v2: [{ timestamp: 1.7e9, data: [{ name: 'Warga RT' }] }] },
      }),
    );
    bytes.fill(0xff, 60_000, 60_040);
    const { activities, problems } = await readAll(new Blob([bytes]));
    const read = activities.filter(({ kind }) => kind === 'comment').length;
    expect(read).toBeGreaterThan(100);
    expect(read).toBeLessThan(5000);
    expect(activities.filter(({ kind }) => kind === 'join')).toHaveLength(1);
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ entry }) => entry))).toEqual(new Set([COMMENTS]));
  });

  test.each([0.3, 0.6, 0.95])('a ZIP of which %d is there', async (share) => {
    const zip = await zipOf({
      'a/comments.json': comments('Satu'),
      'b/comments.json': many(5000),
      'c/x.json': '[]',
    });
    const { activities, problems } = await readAll(zip.slice(0, Math.floor(zip.size * share)));
    expect(activities[0]?.text).toBe('Satu');
    expect(activities.length).toBeGreaterThan(5000 * share * 0.8);
    expect(problems).toContainEqual({ code: 'cut-zip', entry: 'ekspor.zip' });
    if (share < 0.9) expect(problems).toContainEqual({ code: 'cut', entry: 'b/comments.json' });
  });

  test('JSON that ends in the middle, and one broken item', async () => {
    const text = JSON.stringify(comments('Satu', 'Dua', 'Tiga'));
    const cut = await readAll(folderOf({ 'comments.json': text.slice(0, text.indexOf('Tiga')) }));
    expect(cut.activities.map((one) => one.text)).toEqual(['Satu', 'Dua']);
    expect(cut.problems).toEqual([{ code: 'cut', entry: 'comments.json' }]);
    const broken = await readAll(
      folderOf({ 'comments.json': text.replace('"Dua"', '"Dua" oops') }),
    );
    expect(broken.activities.map((one) => one.text)).toEqual(['Satu', 'Tiga']);
    expect(broken.problems).toEqual([{ code: 'item', entry: 'comments.json' }]);
  });

  test.each([
    ['nothing at all', {}, 'empty'],
    ['an empty file', { 'a.json': '' }, 'empty'],
    ['something else', { 'resep.json': { nama: 'rendang' } }, 'unknown'],
    ['a blog', { 'a.json': { posts: [{ title: 'halo', body: 'x' }], friends: [] } }, 'unknown'],
    ['a list of numbers', { 'a.json': [1, 2, 3] }, 'unknown'],
    ['a table', { 'a.csv': 'nama,harga\nberas,12000' }, 'unknown'],
    ['a story', { 'a.txt': 'Pada suatu hari\n12/11/23 adalah hari yang cerah.' }, 'unknown'],
    ['bytes', { 'a.json': new Uint8Array(5000).map((_, at) => (at * 7919) % 251) }, 'unknown'],
    [
      'a page of Meta',
      { 'your_posts.html': '<html><body class="_5vb_"><div class="_a6-g">' },
      'html',
    ],
    ['only locked, cut or media', { 'a.jpg': 'x' }, 'empty'],
  ])('%s', async (_, files, code) => {
    await expect(readAll(folderOf(files))).rejects.toMatchObject({ problem: { code } });
    await expect(readAll(await zipOf(files))).rejects.toMatchObject({ problem: { code } });
  });

  test('a chat or table that is cut off gives what came before', async () => {
    const chat = Array.from(
      { length: 3000 },
      (_, at) => `14/11/23 10.04 - Budi: pesan ${at} ${Math.sin(at)}`,
    );
    const table = Array.from(
      { length: 3000 },
      (_, at) => `2024-02-03 05:00:00,LIKE,https://www.linkedin.com/${at}${Math.sin(at)}`,
    );
    for (const [path, content] of [
      ['_chat.txt', chat.join('\n')],
      ['Reactions.csv', `Date,Type,Link\n${table.join('\n')}`],
    ] as const) {
      const zip = await zipOf({ [path]: content });
      const { activities, problems } = await readAll(zip.slice(0, zip.size / 2), { me: 'Budi' });
      expect(activities.length).toBeGreaterThan(1000);
      expect(activities.length).toBeLessThan(3000);
      expect(problems.map(({ code }) => code)).toEqual(['cut-zip', 'cut']);
    }
  });

  test('a page that only shows the data beside it is no problem; one with acts of its own is', async () => {
    const pages = {
      'archive_browser.html': '<html>Google',
      'Your archive.html': '<html>',
      'history/riwayat.html': '<html class="mdl-typography">',
    };
    expect((await readAll(folderOf({ ...pages, [COMMENTS]: comments('Halo') }))).problems).toEqual(
      [],
    );
    const page = { 'My Activity/YouTube/MyActivity.html': '<html class="mdl-typography">' };
    expect((await readAll(folderOf({ ...page, [COMMENTS]: comments('Halo') }))).problems).toEqual([
      { code: 'html', entry: 'My Activity/YouTube/MyActivity.html' },
    ]);
  });

  test('bytes that only claim to be a ZIP', async () => {
    await expect(readAll(new Blob(['PK\u0003\u0004 halo']))).rejects.toMatchObject({
      problem: { code: 'damaged', entry: 'ekspor.zip' },
    });
  });
});

describe('encodings', () => {
  const text = 'Kafé “harga naik” 🙏';
  test.each([
    ['mojibake of Meta', JSON.stringify(comments(mojibake(text)))],
    ['right UTF-8', JSON.stringify(comments(text))],
    ['UTF-8 with a mark', `\ufeff${JSON.stringify(comments(text))}`],
    ['UTF-16', Buffer.from(`\ufeff${JSON.stringify(comments(text))}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(JSON.stringify(comments(text)), 'utf16le')],
  ])('%s', async (_, content) => {
    const { activities } = await readAll(folderOf({ 'comments.json': content }));
    expect(activities.map((one) => one.text)).toEqual([text]);
  });

  test('windows-1252 is not broken', async () => {
    const content = Buffer.from(JSON.stringify(comments('Café')), 'latin1');
    const { activities } = await readAll(folderOf({ 'comments.json': content }));
    expect(activities[0]?.text).toBe('Café');
  });
});

describe('accounts', () => {
  const profile = (name: string) => ({
    profile_v2: { name: { full_name: name }, profile_uri: `https://www.facebook.com/${name}` },
  });
  const nested = 'personal_information/profile_information/profile_information.json';

  test('two exports in one ZIP are kept apart', async () => {
    const told = await readAll(
      await zipOf({
        [`facebook-a/${nested}`]: profile('budi'),
        'facebook-a/comments.json': comments('dari Budi'),
        'facebook-b/profile_information/profile_information.json': profile('siti'),
        'facebook-b/your_facebook_activity/comments.json': comments('dari Siti'),
      }),
    );
    const pairs = told.activities.map(({ text }, at) => `${told.accounts[at]?.name}: ${text}`);
    expect(pairs).toEqual(['budi: dari Budi', 'siti: dari Siti']);
  });

  test('the parts of one export belong to the account that one of them names', async () => {
    const told = await readAll([
      { path: 'f/facebook-1.zip', blob: await zipOf({ [nested]: profile('budi') }) },
      { path: 'f/facebook-2.zip', blob: await zipOf({ 'posts/comments.json': comments('Halo') }) },
    ]);
    expect(told.accounts.map((account) => account?.name)).toEqual(['budi']);
  });

  test('what two overlapping exports tell is told once, equal acts of one file each time', async () => {
    const twice = comments('ok', 'ok');
    twice.comments_v2[1] = twice.comments_v2[0] as (typeof twice.comments_v2)[0];
    const told = await readAll(
      folderOf({ 'lama/comments.json': twice, 'baru/comments.json': twice }),
    );
    expect(told.activities.map(bare)).toHaveLength(2);
    expect(kindsOf(told)).toEqual({ comment: 2 });
  });
});
