import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  type ImportJob,
  isSkipping,
  newImportJob,
  newRejudgeJob,
  type ReviewState,
  takeMessage,
} from '../../../../src/pages/review/import/job-state.ts';
import type { FromWorker } from '../../../../src/review/worker-protocol.ts';
import { importRow } from '../../ledger/rows.ts';

const started: ReviewState = { job: newImportJob('a.zip'), outcome: null };
const reading = (bytesRead: number, activities = 0): FromWorker => ({
  type: 'reading',
  progress: { activities, entry: 'a.json', bytesRead, bytesInAll: 1000 },
});
const step = (bytesRead: number, activities: number): FromWorker => ({
  type: 'import',
  row: importRow({ state: 'running', bytesRead, activities, bytesInAll: 1000 }),
});
/** The state after these messages, one a second. */
const stateAfter = (state: ReviewState, ...messages: FromWorker[]) =>
  messages.reduce((before, message, at) => takeMessage(before, message, at * 1000), state);
const jobOf = (state: ReviewState) => state.job as ImportJob;

describe('an import', () => {
  it('is measured from the first file on', () => {
    const job = jobOf(stateAfter(started, reading(0), reading(200), step(300, 500)));
    expect(bytesOf(job)).toEqual({ read: 300, inAll: 1000 });
    expect(job.samples).toEqual([
      { at: 0, done: 0 },
      { at: 1000, done: 200 },
      { at: 2000, done: 300 },
    ]);
  });

  it('that goes on shows what it had, and is measured only from there', () => {
    const skipping = stateAfter(started, step(600, 3000), reading(0), reading(300, 1500));
    expect(isSkipping(jobOf(skipping))).toBe(true);
    expect(bytesOf(jobOf(skipping)).read).toBe(600);
    expect(jobOf(skipping).samples).toEqual([]);
    const job = jobOf(stateAfter(skipping, reading(610, 3010)));
    expect(isSkipping(job)).toBe(false);
    expect(job.samples).toEqual([{ at: 0, done: 610 }]);
  });

  it('is not measured while it is paused', () => {
    const paused = { ...started, job: { ...newImportJob('a.zip'), isPaused: true } };
    expect(jobOf(stateAfter(paused, reading(0), step(300, 500))).samples).toEqual([]);
  });

  it.each([
    ['ended', { type: 'ended' } as const, { type: 'imported', row: { activities: 500 } }],
    [
      'failed',
      { type: 'failed', failure: { code: 'quota-full' } } as const,
      { type: 'failed', failure: { code: 'quota-full' }, job: { row: { activities: 500 } } },
    ],
  ])('that %s leaves what it came to', (_, message, outcome) => {
    const state = stateAfter(started, step(300, 500), message);
    expect(state.job).toBeNull();
    expect(state.outcome).toMatchObject(outcome);
  });
});

it.each([
  ['whole', 10, false, true],
  ['cancelled', 4, true, false],
  ['cancelled at the end', 10, true, true],
  ['cancelled at the start', 0, true, false],
])('judging again: %s', (_, done, isCancelled, isWhole) => {
  const state: ReviewState = { job: { ...newRejudgeJob(), isCancelled }, outcome: null };
  const progress = { done, inAll: done === 0 ? 0 : 10, changed: 3 };
  expect(stateAfter(state, { type: 'rejudge', progress }, { type: 'ended' }).outcome).toEqual({
    type: 'rejudged',
    changed: 3,
    isWhole,
  });
});

it('a late message of a job that has ended changes nothing', () => {
  const idle: ReviewState = { job: null, outcome: null };
  expect(stateAfter(idle, reading(1))).toBe(idle);
});
