import { expect, test } from 'vitest';
import { practice } from '../../e2e/drivers/acts/index.ts';
import { readMatrix, THINGS, thingOf } from '../../e2e/drivers/acts/matrix.ts';

test('every act of every practice page is one of the things of the table', () => {
  for (const { acts } of practice)
    for (const act of acts) expect(THINGS, act.name).toContain(thingOf(act));
});

test('every thing on every site is tested, or its absence is explained, never both', () => {
  const matrix = readMatrix();
  expect(matrix.size).toBe(practice.length);
  for (const cells of matrix.values()) expect([...cells.keys()]).toEqual([...THINGS]);
});

test.each([
  ['post: words under a picture, button', 'post', 'button', 'caption'],
  ['post: own message changed', 'post', 'button', 'changed words'],
  ['live chat: Enter, popped out', 'comment', 'enter', 'live chat'],
  ['like: default reaction beside the message', 'like', 'button', 'reaction'],
  ['forward: with words, Enter', 'share', 'enter', 'share with words'],
  ['vote: poll', 'like', 'button', 'vote'],
] as const)('%s is a %s', (name, kind, path, thing) => {
  const act = { name, kind, path, writes: true } as never;
  expect(thingOf(act)).toBe(thing);
});
