// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createBasket, type PictureBasket } from '../../../../src/guard/pictures/picture-basket.ts';
import type { GuardPorts } from '../../../../src/guard/ports.ts';
import type { Act, Platform } from '../../../../src/platforms/types.ts';
import type { Sight } from '../../../../src/vision/worker-protocol.ts';
import { give, photo, showImage } from './chosen.ts';

vi.mock('../../../../src/guard/pictures/read-preview.ts', () => ({
  readPreview: async () => new Blob(['preview']),
}));

const PAGE = `
  <form id="inline"><div id="first" class="editor" contenteditable="true"></div><input id="in-first" type="file">
    <button id="send-first"></button></form>
  <form id="other"><div id="second" class="editor" contenteditable="true"></div><button id="send-second"></button></form>
  <div role="dialog"><div id="third" class="editor" contenteditable="true"></div><input id="in-dialog" type="file">
    <button id="send-dialog"></button></div>
  <article><div id="message"></div></article>
  <input id="anywhere" type="file">`;

const sight: Sight = { signs: [], text: [], width: 1, height: 1, finished: true, milliseconds: 1 };
const find = (id: string) => document.querySelector(`#${id}`) as HTMLElement;
const editorNear = (at: Element) =>
  at.closest('form, [role="dialog"]')?.querySelector<HTMLElement>('.editor') ?? null;
const platform = {
  composerOf: (at: Element) => {
    // As on X: an editor alone knows its composer.
    const editor = at.closest<HTMLElement>('.editor');
    return editor && { editors: [editor], text: '', kind: 'post' };
  },
} as unknown as Platform;

function pressed(id: string, kind: Act['kind'] = 'post'): Act {
  const control = find(id);
  const editor = editorNear(control);
  return { kind, path: 'button', control, editors: editor ? [editor] : [], text: '' };
}

const seePicture = vi.fn<GuardPorts['seePicture']>();
const onSeen = vi.fn();
let isWatched = true;
let basket: PictureBasket;
let life: AbortController;

beforeEach(() => {
  life?.abort();
  life = new AbortController();
  document.body.innerHTML = PAGE;
  // jsdom draws nothing: what has no `hidden` gets a box.
  Element.prototype.getBoundingClientRect = function () {
    return this.closest('[hidden]') ? new DOMRect() : new DOMRect(0, 0, 20, 20);
  };
  seePicture.mockReset().mockResolvedValue(sight);
  onSeen.mockReset();
  isWatched = true;
  const ports = { isWatched: () => isWatched, seePicture };
  basket = createBasket(platform, ports, onSeen, life.signal);
});

const settled = () => new Promise((done) => setTimeout(done));

test.each([
  ['in-first', 'send-first', 'post', 1],
  ['in-first', 'send-second', 'post', 0],
  ['in-first', 'send-dialog', 'post', 0],
  ['in-first', 'send-first', 'like', 0],
  ['in-dialog', 'send-dialog', 'post', 1],
  ['in-dialog', 'send-dialog', 'profile', 1],
  ['in-dialog', 'send-first', 'post', 0],
  ['anywhere', 'send-second', 'comment', 1],
] as const)('chosen at %s, pressed %s (%s): %i', (input, button, kind, expected) => {
  give(find(input), 'change', [photo()]);
  expect(basket.of(pressed(button, kind))).toHaveLength(expected);
});

test('in a conversation a picture goes out from another box than the one beside it', () => {
  life.abort();
  life = new AbortController();
  const messenger = { ...platform, opensPictures: true } as Platform;
  const ports = { isWatched: () => true, seePicture };
  basket = createBasket(messenger, ports, onSeen, life.signal);
  give(find('in-first'), 'change', [photo()]);
  expect(basket.of(pressed('send-first'))).toEqual([]);
  expect(basket.of(pressed('send-dialog'))).toHaveLength(1);
});

test('the look begins at once, one picture after the other, and is told of', async () => {
  let release = (_: Sight) => {};
  seePicture.mockReturnValueOnce(
    new Promise((done) => {
      release = done;
    }),
  );
  give(find('in-first'), 'change', [photo('1'), photo('2')]);
  await settled();
  expect(seePicture).toHaveBeenCalledTimes(1);
  expect(basket.of(pressed('send-first')).map(({ looked }) => looked.type)).toEqual([
    'looking',
    'looking',
  ]);
  release(sight);
  await settled();
  expect(seePicture).toHaveBeenCalledTimes(2);
  expect(onSeen).toHaveBeenCalledTimes(2);
  expect(basket.of(pressed('send-first'))[1]?.looked).toEqual({ type: 'seen', sight });
});

test('what has been seen is known before the look is over', async () => {
  seePicture.mockImplementationOnce((_, onPart) => {
    onPart(sight);
    return new Promise(() => {});
  });
  give(find('in-first'), 'change', [photo()]);
  await settled();
  expect(basket.of(pressed('send-first'))[0]?.looked).toEqual({ type: 'looking', sight });
  expect(onSeen).not.toHaveBeenCalled();
});

test.each([
  ['broken', Object.assign(new Error(), { code: 'broken' }), 'picture'],
  ['a video', Object.assign(new Error(), { code: 'video' }), 'picture'],
  ['no models', Object.assign(new Error(), { code: 'no-models' }), 'error'],
  ['the background is away', new Error('no receiver'), 'error'],
])('%s: unchecked, and the next one is looked at', async (_, error, unchecked) => {
  seePicture.mockRejectedValueOnce(error);
  give(find('in-first'), 'change', [photo(), photo()]);
  await settled();
  const [first, second] = basket.of(pressed('send-first'));
  expect(first?.looked).toEqual({ type: 'failed', unchecked });
  expect(second?.looked.type).toBe('seen');
});

test('switched off, a picture is as if it were not there', async () => {
  seePicture.mockResolvedValue(null);
  give(find('in-first'), 'change', [photo()]);
  await settled();
  expect(basket.of(pressed('send-first'))).toEqual([]);
});

test('where nothing is guarded, nothing is looked at', async () => {
  isWatched = false;
  give(find('in-first'), 'change', [photo()]);
  await settled();
  expect(seePicture).not.toHaveBeenCalled();
});

test('gone are what was dropped, and what was chosen in a dialog that is closed or hidden', () => {
  give(find('in-first'), 'change', [photo()]);
  basket.drop(basket.of(pressed('send-first')));
  expect(basket.of(pressed('send-first'))).toEqual([]);
  give(find('in-dialog'), 'change', [photo()]);
  const dialog = find('in-dialog').parentElement as HTMLElement;
  dialog.hidden = true;
  expect(basket.of(pressed('send-dialog'))).toEqual([]);
  dialog.hidden = false;
  expect(basket.of(pressed('send-dialog'))).toEqual([]);
});

test('a flood of pictures is cut off', async () => {
  for (let count = 0; count < 100; count++) give(find('in-first'), 'change', [photo()]);
  await settled();
  expect(basket.of(pressed('send-first'))).toHaveLength(20);
  expect(seePicture.mock.calls.length).toBeLessThanOrEqual(21);
});

test.each([
  ['a composer', 'inline', 1],
  ['a message of others', 'message', 0],
])('a preview in %s', (_, id, expected) => {
  showImage(find(id), 'blob:https://x.com/1');
  showImage(find(id), 'blob:https://x.com/1');
  expect(basket.of(pressed('send-first'))).toHaveLength(expected);
});

test('a picture that was taken out of its composer is gone, one that is shown otherwise is not', () => {
  give(find('in-dialog'), 'change', [photo()]);
  const preview = showImage(find('third').parentElement as Element, 'blob:https://x.com/1');
  expect(basket.of(pressed('send-dialog'))).toHaveLength(1);
  const cropped = document.createElement('canvas');
  preview.replaceWith(cropped);
  expect(basket.of(pressed('send-dialog'))).toHaveLength(1);
  cropped.remove();
  expect(basket.of(pressed('send-dialog'))).toEqual([]);
});

test('the preview of a file that is known is no second picture', () => {
  give(find('in-first'), 'change', [photo()]);
  showImage(find('inline'), 'blob:https://x.com/1');
  expect(basket.of(pressed('send-first'))).toHaveLength(1);
});
