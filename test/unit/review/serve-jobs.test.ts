import { expect, test } from 'vitest';
import type { Ledger } from '../../../src/ledger/database.ts';
import { NO_LOCK } from '../../../src/lock/vault.ts';
import { fingerprint, nameOf } from '../../../src/review/chosen-files.ts';
import { serveJobs } from '../../../src/review/serve-jobs.ts';
import type { ChosenBlob, FromWorker, ToWorker } from '../../../src/review/worker-protocol.ts';
import { defaultSettings } from '../../../src/settings/schema.ts';
import { ledgerWith, pastRow, row } from '../ledger/rows.ts';

const fileOf = (path: string, content: unknown, lastModified = 1): ChosenBlob => ({
  path,
  blob: new File([typeof content === 'string' ? content : JSON.stringify(content)], path, {
    lastModified,
  }),
});
const posts = [{ timestamp: 1_706_936_400, data: [{ post: 'Ayo coblos Prabowo' }], title: 'x' }];
const settings = defaultSettings();

const importOf = (...files: ChosenBlob[]): ToWorker => ({
  type: 'import',
  files,
  me: null,
  settings,
  vault: NO_LOCK,
});

type Locks = Pick<LockManager, 'request'>;
/** The lock, once `free` settles; refused when it rejects, as a browser does when the signal ends the wait. */
const locksAfter = (free: () => Promise<void>) =>
  ({
    request: (_: string, { signal }: LockOptions, job: () => unknown) => {
      expect(signal).toBeInstanceOf(AbortSignal);
      return free().then(job);
    },
  }) as unknown as Locks;

/** Sees nothing in any picture. */
const blind = async () => ({
  signs: [],
  text: [],
  width: 1,
  height: 1,
  finished: true,
  milliseconds: 1,
});

function worker(ledger: Ledger, locks = locksAfter(async () => {})) {
  const told: FromWorker[] = [];
  const port = {
    postMessage: (message: FromWorker) => void told.push(message),
    onmessage: null as ((event: MessageEvent<ToWorker>) => unknown) | null,
  };
  serveJobs(port, ledger, blind, locks);
  const ask = (data: ToWorker) => port.onmessage?.({ data } as MessageEvent<ToWorker>);
  return { told, ask, last: () => told.at(-1) };
}

test('an import is told step by step, then that it has ended', async () => {
  const ledger = await ledgerWith();
  const { told, ask } = worker(ledger);
  await ask(importOf(fileOf('a/posts_1.json', posts)));
  expect(told.map(({ type }) => type)).toEqual(['reading', 'import', 'import', 'ended']);
  expect(told[2]).toMatchObject({
    row: { state: 'done', name: 'a', activities: 1, byLevel: { bahaya: 1 } },
  });
});

test('what is no export fails, and is told', async () => {
  const { ask, last } = worker(await ledgerWith());
  await ask(importOf(fileOf('a.json', '{"a":1}')));
  const problem = { code: 'unknown', entry: '' };
  expect(last()).toEqual({ type: 'failed', failure: { code: 'archive', problem } });
});

test('a job whose turn does not come is told that another tab is at work', async () => {
  const late = () => Promise.reject(new DOMException('', 'TimeoutError'));
  const { ask, told } = worker(await ledgerWith(), locksAfter(late));
  await ask(importOf(fileOf('a/posts_1.json', posts)));
  expect(told).toEqual([{ type: 'failed', failure: { code: 'busy' } }]);
});

test('a job waits for the worker of a page that is just ending', async () => {
  const soon = () => new Promise<void>((done) => setTimeout(done, 20));
  const { ask, last } = worker(await ledgerWith(), locksAfter(soon));
  await ask(importOf(fileOf('a/posts_1.json', posts)));
  expect(last()).toEqual({ type: 'ended' });
});

test('the ledger failing is told by its code', async () => {
  const ledger = await ledgerWith();
  ledger.imports.where = () => {
    throw Object.assign(new Error('x'), { name: 'QuotaExceededError' });
  };
  const { ask, last } = worker(ledger);
  await ask(importOf(fileOf('a/posts_1.json', posts)));
  expect(last()).toEqual({ type: 'failed', failure: { code: 'quota-full' } });
});

test('everything stored is judged again with the rules of today', async () => {
  const ledger = await ledgerWith(
    row(1, { text: 'Ayo coblos Prabowo', at: '2024-02-03T05:00:00.000Z', level: 'aman' }),
    row(2, { level: null, unchecked: 'error' }),
  );
  const kept = pastRow(2, {
    text: 'Selamat pagi',
    mark: 'kept',
    markedAt: '2026-01-01T00:00:00.000Z',
  });
  await ledger.activities.bulkAdd([
    pastRow(1, { text: 'Ayo coblos Prabowo' }),
    kept,
    pastRow(3, { text: 'Selamat pagi' }),
  ]);
  const { ask, told } = worker(ledger);
  await ask({ type: 'rejudge', settings, vault: NO_LOCK });
  expect(told.at(-1)).toEqual({ type: 'ended' });
  expect(told.at(-2)).toEqual({ type: 'rejudge', progress: { done: 5, inAll: 5, changed: 4 } });
  const before = { level: 'waspada', packVersion: 'p1' };
  const [first, second, third] = await ledger.activities.toArray();
  expect(first).toMatchObject({ level: 'bahaya', before, mark: 'open' });
  expect(first?.packVersion).not.toBe('p1');
  expect(second).toMatchObject({ level: 'aman', before, mark: 'kept' });
  expect(third).toMatchObject({ level: 'aman', before });
  expect(third?.mark).toBeUndefined();
  const [warning, unchecked] = await ledger.warnings.toArray();
  expect(warning).toMatchObject({ level: 'bahaya', before: { level: 'aman', packVersion: 'p1' } });
  expect(unchecked).toMatchObject({ level: null, packVersion: 'p1' });
});

test('a warning of a picture is judged again by what was seen in it, or not at all', async () => {
  const box = { left: 0.4, top: 0.2, width: 0.2, height: 0.3 };
  const sight = {
    signs: [{ sign: 'two' as const, hand: 'right' as const, box, score: 0.9 }],
    text: [],
    finished: true,
  };
  const warned = {
    text: 'Reuni kantor',
    at: '2024-02-03T05:00:00.000Z',
    level: 'waspada' as const,
  };
  const pose = {
    rule: 'skb-2022/D1',
    title: { id: 'a', en: 'b' },
    legalBasis: 'c',
    sanction: { certain: { id: 'd', en: 'e' } },
    stage: 'campaign' as const,
    spans: [],
    evidence: [
      { kind: 'gesture', span: { start: 0, end: 0 }, where: 'text' as const, entry: 'gesture/v' },
    ],
    advice: { id: 'g', en: 'h' },
    fine: { id: 'i', en: 'j' },
    fixes: [],
  };
  const ledger = await ledgerWith(
    row(1, { ...warned, picture: { sight } }),
    row(2, { ...warned, findings: [pose], rules: [pose.rule] }),
    row(3, warned),
  );
  const { ask } = worker(ledger);
  await ask({ type: 'rejudge', settings, vault: NO_LOCK });
  const [seen, unseen, words] = await ledger.warnings.toArray();
  expect(seen).toMatchObject({ level: 'waspada', picture: { sight } });
  expect(seen?.findings[0]?.evidence[0]?.entry).toMatch(/^gesture\//);
  expect(unseen).toMatchObject({ level: 'waspada', findings: [pose] });
  expect(words?.level).toBe('aman');
  for (const one of [seen, unseen, words]) expect(one?.packVersion).not.toBe('p1');
});

test('a cancelled rejudgement ends', async () => {
  const ledger = await ledgerWith();
  await ledger.activities.add(pastRow(1));
  const { ask, last } = worker(ledger);
  await ask({ type: 'cancel' });
  await ask({ type: 'rejudge', settings, vault: NO_LOCK });
  expect(last()).toEqual({ type: 'ended' });
});

test('the same files are told by path, size and date, in whichever order', async () => {
  const [a, b] = [fileOf('a', '1'), fileOf('b', '2')];
  const one = await fingerprint([a, b]);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(await fingerprint([b, a])).toBe(one);
  for (const other of [fileOf('c', '1'), fileOf('a', '12'), fileOf('a', '1', 2)])
    expect(await fingerprint([other, b])).not.toBe(one);
});

test.each([
  ['one file', ['x.zip'], 'x.zip'],
  ['a folder', ['ekspor/a.json', 'ekspor/b/c.json'], 'ekspor'],
  ['parts', ['b.zip', 'a.zip'], 'a.zip, b.zip'],
])('the name of %s', (_, paths, name) => {
  expect(nameOf(paths.map((path) => fileOf(path, '1')))).toBe(name);
});
