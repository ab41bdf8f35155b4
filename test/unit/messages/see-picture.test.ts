// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { answerPhotos } from '../../../src/messages/answer-photos.ts';
import { packPhoto, unpackPhoto } from '../../../src/messages/photo-bytes.ts';
import type { SeenPhoto } from '../../../src/messages/protocol.ts';
import { seePicture } from '../../../src/messages/see-picture.ts';

const sight = {
  type: 'sight',
  sight: {
    signs: [
      { sign: 'two', hand: 'left', box: { left: 0, top: 0, width: 1, height: 1 }, score: 0.9 },
    ],
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

test('what was seen comes back', async () => {
  await expect(seePicture(picture, async () => sight)).resolves.toEqual(sight.sight);
});

test('switched off is null, a failure rejects with its reason', async () => {
  await expect(seePicture(picture, async () => ({ type: 'off' }))).resolves.toBe(null);
  await expect(
    seePicture(picture, async () => ({ type: 'failed', code: 'video' })),
  ).rejects.toMatchObject({ code: 'video' });
});

test('the background refuses strangers, long messages and a flood', async () => {
  const handlers = new Map<string, (message: unknown) => Promise<unknown>>();
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  answerPhotos(
    ((type: string, handler: never) => handlers.set(type, handler)) as never,
    async () => {
      await held;
      return sight;
    },
    async (sender) => {
      if (sender.id !== 'us') throw new Error('stranger');
    },
    async () => true,
  );
  const send = (data: unknown, id = 'us') => handlers.get('seePhoto')?.({ data, sender: { id } });
  const photo = { base64: '', budgetMs: 1 };
  await expect(send(photo, 'them')).rejects.toThrow('stranger');
  await expect(send({ base64: 1, budgetMs: 1 })).rejects.toThrow('bad field: base64');
  const waiting = Array.from({ length: 8 }, () => send(photo));
  await new Promise((done) => setTimeout(done));
  await expect(send(photo)).rejects.toThrow('too many photos');
  release();
  await expect(Promise.all(waiting)).resolves.toHaveLength(8);
  await expect(send(photo)).resolves.toEqual(sight);
});
