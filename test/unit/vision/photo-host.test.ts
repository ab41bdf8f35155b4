import { beforeEach, expect, test, vi } from 'vitest';
import { newPhotoHost } from '../../../src/vision/photo-host.ts';
import type { FromVisionWorker, ToVisionWorker } from '../../../src/vision/worker-protocol.ts';

const sight = { signs: [], text: [], width: 1, height: 1, finished: true, milliseconds: 1 };
const asked: ToVisionWorker[] = [];
const started: FakeWorker[] = [];

class FakeWorker {
  onmessage: ((event: MessageEvent<FromVisionWorker>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  terminate = vi.fn();
  postMessage(message: ToVisionWorker) {
    asked.push(message);
  }
  say(message: FromVisionWorker) {
    this.onmessage?.({ data: message } as MessageEvent<FromVisionWorker>);
  }
}

const start = () => {
  const worker = new FakeWorker();
  started.push(worker);
  return worker;
};
const request = {
  picture: new Blob(['x']),
  budgetMs: 10,
  checks: { signs: true, text: true },
};

beforeEach(() => {
  asked.length = 0;
  started.length = 0;
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('the worker starts with the first picture, is shared, and ends when idle', async () => {
  const host = newPhotoHost(start, 1000);
  expect(started).toHaveLength(0);
  const [first, second] = [host.look(request), host.look(request)];
  expect(started).toHaveLength(1);
  for (const { id } of asked) started[0]?.say({ id, type: 'sight', sight });
  await expect(Promise.all([first, second])).resolves.toEqual([sight, sight]);
  vi.advanceTimersByTime(999);
  expect(started[0]?.terminate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(started[0]?.terminate).toHaveBeenCalledOnce();
  host.look(request).catch(() => {});
  expect(started).toHaveLength(2);
  host.end();
});

test('progress comes through, and a failure names its reason', async () => {
  const host = newPhotoHost(start, 1000);
  const onProgress = vi.fn();
  const looked = host.look({ ...request, onProgress });
  const id = asked[0]?.id as number;
  started[0]?.say({ id, type: 'progress', done: 0.5 });
  started[0]?.say({ id, type: 'failed', code: 'video' });
  await expect(looked).rejects.toMatchObject({ name: 'SightError', code: 'video' });
  expect(onProgress.mock.calls).toEqual([[0.5]]);
});

test('a stuck worker leaves nobody waiting, and each word of it counts as life', async () => {
  const host = newPhotoHost(start, 1000);
  const looked = host.look(request);
  const settled = vi.fn();
  looked.catch(settled);
  vi.advanceTimersByTime(50_000);
  started[0]?.say({ id: asked[0]?.id as number, type: 'progress', done: 0.5 });
  vi.advanceTimersByTime(50_000);
  host.look(request).catch(() => {});
  await Promise.resolve();
  expect(settled).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10_000);
  await expect(looked).rejects.toMatchObject({ code: 'no-models' });
  expect(started[0]?.terminate).toHaveBeenCalledOnce();
  host.look(request).catch(() => {});
  expect(started).toHaveLength(2);
  host.end();
});

test('a worker that dies leaves nobody waiting, and the next picture starts another', async () => {
  const host = newPhotoHost(start, 1000);
  const looked = host.look(request);
  started[0]?.onerror?.({} as ErrorEvent);
  await expect(looked).rejects.toMatchObject({ code: 'no-models' });
  host.look(request).catch(() => {});
  expect(started).toHaveLength(2);
  host.end();
});
