import { expect, test } from 'vitest';
import { openSource } from '../../../src/archives/source/open-source.ts';
import {
  type Progress,
  type ReviewOptions,
  reviewArchive,
} from '../../../src/review/review-archive.ts';
import { addItem, addProblem, newSummary } from '../../../src/review/summary.ts';
import type { ReviewItem } from '../../../src/review/types.ts';
import { folderOf } from '../archives/samples.ts';
import { context } from './context.ts';

const posts = (count: number, from: number) =>
  Array.from({ length: count }, (_, at) => ({
    timestamp: 1_706_936_400 + from + at,
    data: [{ post: `kiriman ${from + at}` }],
    title: 'x',
  }));
const files = folderOf({
  'a/posts_1.json': posts(700, 0),
  'a/posts_2.json': posts(700, 700),
  'a/posts_3.json': `${JSON.stringify(posts(3, 1400)).slice(0, -1)},`,
});

async function review(options: Partial<ReviewOptions> = {}, stopAfter = Number.POSITIVE_INFINITY) {
  const items: ReviewItem[] = [];
  const progress: Progress[] = [];
  const summary = newSummary();
  for await (const event of reviewArchive(await openSource(files), { context, ...options })) {
    if (event.type === 'progress') progress.push(event.progress);
    else if (event.type === 'problem') addProblem(summary, event.problem);
    else {
      items.push(event.item);
      addItem(summary, event.item);
      if (items.length === stopAfter) break;
    }
  }
  return { items, progress, summary };
}

test('tells how far it is: every file, and in between', async () => {
  const { progress, summary } = await review();
  const bytes = progress.map(({ bytesRead }) => bytesRead);
  expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
  expect(progress.map(({ activities }) => activities)).toEqual([0, 500, 700, 1000, 1400]);
  expect(progress.at(-1)?.bytesInAll).toBeGreaterThan(bytes.at(-1) ?? 0);
  expect(summary).toMatchObject({
    activities: 1403,
    byPlatform: { facebook: 1403 },
    byKind: { post: 1403 },
    undated: 0,
    span: { from: '2024-02-03T05:00:00.000Z' },
    unreadable: [{ entry: 'a/posts_3.json', code: 'cut' }],
  });
});

test('a run that was stopped goes on without losing or doubling anything', async () => {
  const first = await review({}, 950);
  const second = await review({ from: 950 });
  const texts = [...first.items, ...second.items].map(({ activity }) => activity.text);
  expect(texts).toEqual(Array.from({ length: 1403 }, (_, at) => `kiriman ${at}`));
});

test('is cancelled by its signal', async () => {
  const stop = new AbortController();
  const events = reviewArchive(await openSource(files), { context, signal: stop.signal });
  await events.next();
  stop.abort(new Error('cukup'));
  await expect(events.next()).rejects.toThrow('cukup');
});
