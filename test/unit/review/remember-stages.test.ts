import { expect, test } from 'vitest';
import { stageAt } from '../../../src/judge/stage.ts';
import type { Context } from '../../../src/judge/types.ts';
import { rememberStages } from '../../../src/review/remember-stages.ts';
import { context } from './context.ts';

/** Every seven hours from 2013 to 2027, so that each hour of the day and each day is asked for. */
const MOMENTS = Array.from(
  { length: (14 * 365.25 * 24) / 7 },
  (_, index) => new Date(Date.UTC(2013, 0, 1) + index * 7 * 3_600_000),
);

test.each([null, '33', '3374'])('the same stages as without memory, region %s', (region) => {
  const { stage } = rememberStages({ ...context, stage: stageAt });
  const told = () => MOMENTS.map((at) => stage(at, region));
  const right = MOMENTS.map((at) => stageAt(at, region));
  expect(told()).toEqual(right);
  expect(told()).toEqual(right);
});

test('a day and region is looked up once; another region is another question', () => {
  const asked: (string | null)[] = [];
  const count: Context['stage'] = (_, region) => {
    asked.push(region);
    return [];
  };
  const { stage } = rememberStages({ ...context, stage: count });
  // 1 January 2024 in western Indonesia, from its first minute to its last.
  stage(new Date('2023-12-31T17:00:00Z'), null);
  stage(new Date('2024-01-01T16:59:59Z'), null);
  stage(new Date('2024-01-01T05:00:00Z'), '33');
  stage(new Date('2024-01-01T17:00:00Z'), null);
  expect(asked).toEqual([null, '33', null]);
});
