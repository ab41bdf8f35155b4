import { expect, test } from 'vitest';
import { MOST_BYTES, refuseOtherThanPicture } from '../../../src/vision/picture-limits.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['JPEG', '\xff\xd8\xff\xe0 JFIF'],
  ['PNG', '\x89PNG\r\n'],
  ['WebP', 'RIFF\0\0\0\0WEBPVP8 '],
  ['GIF', 'GIF89a'],
  ['AVIF', '\0\0\0 ftypavif'],
  ['HEIC', '\0\0\0 ftypheic'],
])('%s is a picture', (_, start) => {
  expect(() => refuseOtherThanPicture(bytes(start))).not.toThrow();
});

test.each([
  ['a text', 'Ayo', 'no-picture'],
  ['nothing', '', 'no-picture'],
  ['SVG, which could hold anything', '<svg xmlns=', 'no-picture'],
  ['MP4', '\0\0\0 ftypisom', 'video'],
  ['QuickTime', '\0\0\0 ftypqt  ', 'video'],
  ['WebM', '\x1aE\xdf\xa3', 'video'],
  ['AVI', 'RIFF\0\0\0\0AVI LIST', 'video'],
])('%s is refused', (_, start, code) => {
  expect(() => refuseOtherThanPicture(bytes(start))).toThrow(expect.objectContaining({ code }));
});

test('a picture over the limit is refused', () => {
  expect(() => refuseOtherThanPicture(bytes('\xff\xd8'), MOST_BYTES + 1)).toThrow(
    expect.objectContaining({ code: 'too-large' }),
  );
});
