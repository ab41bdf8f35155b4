// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { watchPictures } from '../../../../src/guard/pictures/picture-events.ts';
import { give, photo, showImage } from './chosen.ts';

const onFile = vi.fn();
const onPreview = vi.fn();
let life: AbortController;

beforeEach(() => {
  life?.abort();
  life = new AbortController();
  onFile.mockReset();
  onPreview.mockReset();
  document.body.innerHTML = '<input id="file" type="file"><input id="text"><div id="editor"></div>';
  watchPictures({ onFile, onPreview }, life.signal);
});

const at = (id: string) => document.querySelector(`#${id}`) as Element;

test.each([
  ['a file input', 'change', 'file'],
  ['pasted', 'paste', 'editor'],
  ['dropped', 'drop', 'editor'],
] as const)('%s', (_, how, id) => {
  const files = [photo(), photo('klip.mp4', 'video/mp4'), photo('tanpa-jenis', '')];
  give(at(id), how, files);
  expect(onFile.mock.calls).toEqual(files.map((file) => [file, at(id)]));
});

test.each([
  ['a document', () => give(at('file'), 'change', [photo('surat.pdf', 'application/pdf')])],
  ['another input', () => give(at('text'), 'change', [photo()])],
  ['words alone are pasted', () => give(at('editor'), 'paste', [])],
  [
    'nothing is watched any more',
    () => {
      life.abort();
      give(at('file'), 'change', [photo()]);
    },
  ],
])('nothing: %s', (_, act) => {
  act();
  expect(onFile).not.toHaveBeenCalled();
});

test.each([
  ['blob:https://x.com/1', 400, true],
  ['data:image/png;base64,AAAA', 400, true],
  ['blob:https://x.com/1', 48, false],
  ['https://pbs.twimg.com/media/1.jpg', 400, false],
])('an image of %s, %i px, is a preview: %s', (src, side, expected) => {
  showImage(document.body, src, side);
  expect(onPreview).toHaveBeenCalledTimes(expected ? 1 : 0);
});

test('a preview that the page may not show is one nevertheless', () => {
  showImage(document.body, 'blob:https://x.com/1', 0, 'error');
  expect(onPreview).toHaveBeenCalledOnce();
});

test('what a page throws at us stops nothing of it', () => {
  const heard = vi.fn();
  window.addEventListener('change', heard, { once: true });
  give(at('file'), 'change', [photo()]);
  expect(heard).toHaveBeenCalledOnce();
});
