import { expect, test } from 'vitest';
import { checkWithPictures, waitForLooks } from '../../../../src/guard/pictures/check-pictures.ts';
import type { ChosenPicture, Looked } from '../../../../src/guard/pictures/picture-basket.ts';
import type { Activity, Level, Verdict } from '../../../../src/judge/types.ts';
import type { PhotoVerdict } from '../../../../src/vision/assess-photo.ts';
import type { Sight } from '../../../../src/vision/worker-protocol.ts';

const activity: Activity = { kind: 'post', platform: 'x', at: null, text: 'Reuni kantor 😊' };
const verdictOf = (level: Level, score = 0.5): Verdict => ({
  level,
  score,
  findings: [],
  packVersion: '7',
});
const text = { id: 'Tampak seperti pose angka dua.', en: 'Looks like a two-finger pose.' };

/** A sight whose width stands for the level that it is judged with. */
const sightOf = (width: number): Sight => ({
  signs: [],
  text: [],
  width,
  height: 1,
  finished: true,
  milliseconds: 1,
});
const judgePicture = (_: Activity, { width }: Sight): PhotoVerdict => ({
  ...verdictOf((['aman', 'waspada', 'bahaya'] as const)[width] ?? 'aman', width / 10),
  signs: [],
  telling: [],
  observations: [{ sign: 'two', gesture: 'v', hands: 1, matters: width > 0, text }],
});
const pictureOf = (looked: Looked, done: Promise<void> = Promise.resolve()): ChosenPicture => ({
  picture: new Blob(['x']),
  home: { dialog: null, editors: [], elsewhere: false },
  shown: [],
  looked,
  done,
});
const seen = (width: number) => pictureOf({ type: 'seen', sight: sightOf(width) });
const looking = pictureOf({ type: 'looking' });
const halfSeen = pictureOf({ type: 'looking', sight: sightOf(1) });
const failed = pictureOf({ type: 'failed', unchecked: 'picture' });

test.each([
  ['nothing', [], 'aman', 'aman', null],
  ['a picture without a sign', [seen(0)], 'aman', 'aman', null],
  ['a sign', [seen(0), seen(1)], 'aman', 'waspada', null],
  ['words that weigh more', [seen(1)], 'bahaya', 'bahaya', null],
  ['one that is still looked at', [seen(0), looking], 'aman', undefined, 'slow'],
  ['a sign in one that is still looked at', [halfSeen], 'aman', 'waspada', null],
  ['one that cannot be looked at', [failed], 'aman', undefined, 'picture'],
  ['a sign beside one that cannot be', [failed, seen(1)], 'aman', 'waspada', null],
  ['words beside one that cannot be', [failed], 'waspada', 'waspada', null],
] as const)('%s', (_, pictures, words, level, unchecked) => {
  const judge = () => verdictOf(words);
  const checked = checkWithPictures(activity, pictures, { judge, judgePicture });
  expect(checked.verdict?.level).toBe(level);
  expect(checked.unchecked).toBe(unchecked);
});

test('the picture that the verdict is about, and what it looks like', () => {
  const [mild, grave] = [seen(1), seen(2)];
  const judge = () => verdictOf('aman');
  const { picture } = checkWithPictures(activity, [mild, grave], { judge, judgePicture });
  expect(picture).toEqual({ picture: grave.picture, sight: sightOf(2), said: [text], telling: [] });
});

test('a check of a picture that fails lets the act out, noted', () => {
  const judge = () => verdictOf('aman');
  const breaks = () => {
    throw new Error('Reuni kantor');
  };
  const checked = checkWithPictures(activity, [seen(1)], { judge, judgePicture: breaks });
  expect(checked).toEqual({ verdict: null, unchecked: 'error', picture: null });
});

test('the wait ends when all have been looked at', async () => {
  let isOver = false;
  const done = new Promise<void>((end) => setTimeout(end, 5)).then(() => {
    isOver = true;
  });
  await waitForLooks([pictureOf({ type: 'looking' }, done)]);
  expect(isOver).toBe(true);
});

test('a look that never ends does not hold an act up', async () => {
  await waitForLooks([pictureOf({ type: 'looking' }, new Promise(() => {}))]);
});
