import { expect, test } from 'vitest';
import { readJson } from '../../../src/archives/shared/read-json.ts';
import { wholeText } from '../../../src/archives/shared/read-text.ts';
import type { ArchiveEntry } from '../../../src/archives/types.ts';

const CHUNK_BYTES = 64 * 1024;
const MEGABYTES = 48;

/** A JSON file that is written while it is read, so that all of it is never in memory. */
function hugeEntry(megabytes: number) {
  const item = JSON.stringify({ timestamp: 1_700_000_000, data: [{ post: 'x'.repeat(900) }] });
  const perChunk = Math.floor(CHUNK_BYTES / (item.length + 1));
  const count = Math.floor((megabytes * 2 ** 20) / (perChunk * (item.length + 1)));
  const body = new TextEncoder().encode(`${item},`.repeat(perChunk));
  let pulled = 0;
  const entry: ArchiveEntry = {
    path: 'posts_1.json',
    size: megabytes * 2 ** 20,
    open: () =>
      new ReadableStream({
        pull(controller) {
          if (pulled === 0) controller.enqueue(new TextEncoder().encode('{"posts_v2":['));
          else if (pulled <= count) controller.enqueue(body.slice());
          else {
            controller.enqueue(new TextEncoder().encode('null]}'));
            controller.close();
          }
          pulled++;
        },
      }),
  };
  return { entry, items: count * perChunk, chunksPulled: () => pulled, perChunk };
}

test('a big file is read piece by piece: never far ahead, never held', {
  timeout: 60_000,
}, async () => {
  const { entry, items, chunksPulled, perChunk } = hugeEntry(MEGABYTES);
  let read = 0;
  let furthest = 0;
  const before = process.memoryUsage();
  let most = 0;
  for await (const { value } of readJson(entry, { report: () => {} })) {
    if (value === null) continue;
    read++;
    furthest = Math.max(furthest, chunksPulled() - read / perChunk);
    if (read % 5000 === 0) {
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      most = Math.max(most, heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers);
    }
  }
  expect(read).toBe(items);
  // 64 KiB to tell the encoding by, one chunk read and one waiting.
  expect(furthest).toBeLessThan(8);
  // Garbage included: far less than the file, which would be twice as much again as text.
  expect(most).toBeLessThan((MEGABYTES * 2 ** 20) / 1.5);
});

test('stops reading the file when the reader has had enough', async () => {
  const { entry, chunksPulled } = hugeEntry(MEGABYTES);
  for await (const _ of readJson(entry, { report: () => {} })) break;
  expect(chunksPulled()).toBeLessThan(8);
});

test('an element that is too big is refused, and a table that would have to be held whole', async () => {
  const endless: ArchiveEntry = {
    path: 'a.json',
    size: 1,
    open: () => {
      let first = true;
      return new ReadableStream({
        pull(controller) {
          const text = first ? '["' : 'x'.repeat(2 ** 20);
          first = false;
          controller.enqueue(new TextEncoder().encode(text));
        },
      });
    },
  };
  const read = readJson(endless, { report: () => {} });
  await expect(read.next()).rejects.toMatchObject({
    problem: { code: 'too-big', entry: 'a.json' },
  });
  const problems: unknown[] = [];
  const text = await wholeText(endless, (problem) => problems.push(problem));
  expect(text.length).toBeLessThanOrEqual(256 * 2 ** 20);
  expect(problems).toEqual([{ code: 'too-big', entry: 'a.json' }]);
});
