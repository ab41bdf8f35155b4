import { expect, test } from 'vitest';
import { findPictures, readPicture } from '../../../src/review/find-pictures.ts';
import { MOST_BYTES } from '../../../src/vision/picture-limits.ts';
import { blobOf, folderOf, zipOf } from '../archives/samples.ts';

const jpeg = (last: number) => new Uint8Array([0xff, 0xd8, 0xff, last]);
const pathOf = async (files: Parameters<typeof findPictures>[0], file: string) =>
  (await findPictures(files))(file)?.path;

test('the end of the path counts, in a folder, a ZIP and a ZIP within it', async () => {
  const inner = await zipOf({ 'media/3.png': jpeg(3) });
  const zip = await zipOf({ 'akun/posts/media/1.jpg': jpeg(1), 'bagian.zip': inner });
  const files = [
    ...folderOf({ 'facebook-budi/posts/media/2.JPG': jpeg(2) }),
    { path: 'ekspor.zip', blob: zip },
  ];
  expect(await pathOf(files, 'posts/media/1.jpg')).toBe('ekspor.zip/akun/posts/media/1.jpg');
  expect(await pathOf(files, 'posts/media/2.JPG')).toBe('facebook-budi/posts/media/2.JPG');
  expect(await pathOf(files, 'media/3.png')).toBe('ekspor.zip/bagian.zip/media/3.png');
  expect(await pathOf(files, 'media/9.jpg')).toBeUndefined();
  // Another picture of the same name.
  expect(await pathOf(files, 'stories/media/1.jpg')).toBeUndefined();
  expect(await pathOf(files, 'a/1.jpg')).toBeUndefined();
});

test('neither data nor the twins of macOS are listed', async () => {
  const files = folderOf({ 'a/posts_1.json': [], '__MACOSX/a/1.jpg': jpeg(1), 'a/1.mp4': jpeg(2) });
  for (const name of ['posts_1.json', '1.jpg', '1.mp4'])
    expect(await pathOf(files, name)).toBeUndefined();
});

test('a picture is read whole', async () => {
  const zip = await zipOf({ 'a/1.jpg': jpeg(7) });
  const entry = (await findPictures([{ path: 'a.zip', blob: zip }]))('1.jpg');
  if (!entry) throw new Error('not found');
  expect(new Uint8Array(await (await readPicture(entry)).arrayBuffer())).toEqual(jpeg(7));
});

test.each([
  ['no-picture', 'bukan gambar', 12],
  ['video', `\0\0\0\u0018ftypisom${'\0'.repeat(20)}`, 32],
  ['too-large', jpeg(1), MOST_BYTES + 1],
  // The size that is told is a lie.
  ['too-large', new Uint8Array(MOST_BYTES + 1).fill(0xff).fill(0xd8, 1, 2), 4],
])('%s: not read', async (code, content, size) => {
  const entry = { path: 'a.jpg', size, open: () => blobOf(content).stream() };
  await expect(readPicture(entry)).rejects.toMatchObject({ code });
});
