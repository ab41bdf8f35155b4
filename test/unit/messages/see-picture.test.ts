// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { answerPhotos } from '../../../src/messages/answer-photos.ts';
import { packPhoto, unpackPhoto } from '../../../src/messages/photo-bytes.ts';
import type { SeenPhoto, TravellingPhoto } from '../../../src/messages/protocol.ts';
import { seePicture } from '../../../src/messages/see-picture.ts';
import type { PictureChecks } from '../../../src/vision/worker-protocol.ts';

const sight = {
  type: 'sight',
  sight: {
    signs: [
      { sign: 'two', hand: 'left', box: { left: 0, top: 0, width: 1, height: 1 }, score: 0.9 },
    ],
    text: [],
    width: 10,
    height: 10,
    finished: true,
    milliseconds: 5,
  },
} satisfies SeenPhoto;
const picture = new Blob(['bytes']);

test('every byte survives the way', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
  const back = unpackPhoto(await packPhoto(new Blob([bytes])));
  expect(new Uint8Array(await back.arrayBuffer())).toEqual(bytes);
});

const SIGNS = { signs: true, text: false };
const WORDS = { signs: false, text: true };
const BOTH = { signs: true, text: true };
const line = { text: 'Ayo', score: 1, box: { left: 0, top: 0, width: 1, height: 1 }, turn: 0 };

/** A background that sees hands when asked for hands, and words when asked for words. */
function background(isNear: boolean) {
  const asked: [PictureChecks, number][] = [];
  const ask = async ({ checks, budgetMs }: TravellingPhoto): Promise<SeenPhoto> => {
    asked.push([checks, budgetMs]);
    const finished = checks.text || isNear || budgetMs > 0;
    const seen = checks.signs ? sight.sight : { ...sight.sight, signs: [], text: [line] };
    return { type: 'sight', sight: { ...seen, finished } };
  };
  return { asked, ask };
}

test('what is quick comes first: near hands, then words', async () => {
  const { asked, ask } = background(true);
  const onPart = vi.fn();
  const seen = await seePicture(picture, BOTH, onPart, ask);
  expect(seen).toMatchObject({ signs: [{ sign: 'two' }], text: [{ text: 'Ayo' }], finished: true });
  expect(asked).toEqual([
    [SIGNS, 0],
    [WORDS, 8000],
  ]);
  expect(onPart.mock.calls.map(([part]) => part.text.length)).toEqual([0]);
});

test('where nobody is near, those far behind are looked for last', async () => {
  const { asked, ask } = background(false);
  const onPart = vi.fn();
  const seen = await seePicture(picture, BOTH, onPart, ask);
  expect(seen).toMatchObject({ text: [{ text: 'Ayo' }], finished: true });
  expect(asked.map(([checks]) => checks)).toEqual([SIGNS, WORDS, SIGNS]);
  expect(onPart.mock.calls.map(([part]) => part.text.length)).toEqual([0, 1]);
});

test.each([SIGNS, WORDS])('%j alone', async (checks) => {
  const { asked, ask } = background(true);
  const seen = await seePicture(picture, checks, () => {}, ask);
  expect(asked.map(([wanted]) => wanted)).toEqual([checks]);
  expect(seen?.text).toHaveLength(checks.text ? 1 : 0);
});

test('switched off is null, a failure rejects with its reason', async () => {
  const answering = (answer: SeenPhoto) =>
    seePicture(
      picture,
      BOTH,
      () => {},
      async () => answer,
    );
  await expect(answering({ type: 'off' })).resolves.toBe(null);
  await expect(answering({ type: 'failed', code: 'video' })).rejects.toMatchObject({
    code: 'video',
  });
});

test('the background refuses strangers, long messages and a flood', async () => {
  const handlers = new Map<string, (message: unknown) => Promise<unknown>>();
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  let on: PictureChecks | null = { signs: true, text: false };
  const asked: PictureChecks[] = [];
  answerPhotos(
    ((type: string, handler: never) => handlers.set(type, handler)) as never,
    async ({ checks }) => {
      asked.push(checks);
      await held;
      return sight;
    },
    async (sender) => {
      if (sender.id !== 'us') throw new Error('stranger');
    },
    async () => on,
  );
  const send = (data: unknown, id = 'us') => handlers.get('seePhoto')?.({ data, sender: { id } });
  const photo = { base64: '', budgetMs: 1, checks: { signs: true, text: true } };
  await expect(send(photo, 'them')).rejects.toThrow('stranger');
  await expect(send({ ...photo, base64: 1 })).rejects.toThrow('bad field: base64');
  const waiting = Array.from({ length: 8 }, () => send(photo));
  await new Promise((done) => setTimeout(done));
  await expect(send(photo)).rejects.toThrow('too many photos');
  release();
  await expect(Promise.all(waiting)).resolves.toHaveLength(8);
  await expect(send(photo)).resolves.toEqual(sight);
  // What the user switched off stays off, whatever a page asks for.
  expect(asked).toEqual(Array(9).fill({ signs: true, text: false }));
  await expect(send({ ...photo, checks: WORDS })).resolves.toEqual({ type: 'off' });
  on = null;
  await expect(send(photo)).resolves.toEqual({ type: 'off' });
});
