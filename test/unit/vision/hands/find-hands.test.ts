import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodePicture } from '../../../../scripts/vision/decode-picture.ts';
import { loadNodeNetworks } from '../../../../scripts/vision/node-networks.ts';
import { findHands, type HandNetworks } from '../../../../src/vision/hands/find-hands.ts';
import { readSign } from '../../../../src/vision/hands/sign.ts';
import type { Pixels } from '../../../../src/vision/pixels.ts';

const PHOTOS = resolve(import.meta.dirname, '../../../../../shared/fixtures/photos');
const isMissing = !existsSync(PHOTOS);
if (isMissing) console.info(`skipped: no photos in ${PHOTOS}`);

const WITHOUT_END = { until: Number.POSITIVE_INFINITY, now: () => 0 };

let networks: HandNetworks;
beforeAll(async () => {
  networks = (await loadNodeNetworks()).hands;
}, 60_000);

describe.skipIf(isMissing)('the sign of a photo', () => {
  test.each([
    ['hagrid/peace.jpg', 'two'],
    ['hagrid/like.jpg', 'thumb-up'],
    ['hagrid/rock.jpg', 'metal'],
    ['hagrid/call.jpg', 'call'],
    ['hagrid/fist.jpg', null],
    ['hagrid/xsign.jpg', null],
  ])(
    '%s: %s',
    async (name, sign) => {
      const picture = await decodePicture(join(PHOTOS, name));
      const { hands } = findHands(networks, picture, WITHOUT_END);
      expect(hands.length).toBeGreaterThan(0);
      const signs = hands.flatMap((hand) => readSign(hand)?.sign ?? []);
      expect(signs).toEqual(sign === null ? [] : [sign]);
    },
    60_000,
  );
});

test('a picture without hands is looked at closer and closer, with progress', () => {
  const grey: Pixels = { width: 700, height: 500, data: new Uint8Array(700 * 500 * 4).fill(128) };
  const done: number[] = [];
  const found = findHands(networks, grey, {
    ...WITHOUT_END,
    onProgress: (part) => done.push(part),
  });
  expect(found).toEqual({ hands: [], finished: true });
  expect(done.length).toBeGreaterThan(5);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done.at(-1)).toBe(1);
}, 60_000);

test('no time is still one look, and says that it was not all', () => {
  const grey: Pixels = { width: 700, height: 500, data: new Uint8Array(700 * 500 * 4) };
  expect(findHands(networks, grey, { until: 0, now: () => 1 })).toMatchObject({ finished: false });
}, 60_000);
