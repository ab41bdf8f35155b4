import { expect, test } from 'vitest';
import type { ImportRow } from '../../../src/ledger/activity-types.ts';
import type { Ledger } from '../../../src/ledger/database.ts';
import { importArchive } from '../../../src/review/import-archive.ts';
import { newPause } from '../../../src/review/pause.ts';
import { folderOf } from '../archives/samples.ts';
import { ledgerWith } from '../ledger/rows.ts';
import { importOptions } from './import-options.ts';

const posts = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => ({
    timestamp: 1_706_936_400 + from + at,
    data: [
      { post: (from + at) % 10 === 0 ? `Ayo coblos Prabowo ${from + at}` : `kiriman ${from + at}` },
    ],
    title: 'x',
  }));
const folder = folderOf({ 'a/posts_1.json': posts(700), 'a/posts_2.json': posts(650, 700) });

const texts = async (ledger: Ledger) =>
  new Set((await ledger.activities.toArray()).map(({ text }) => text));

test('an export is stored whole, in durable steps', async () => {
  const ledger = await ledgerWith();
  const steps: ImportRow[] = [];
  const row = await importArchive(
    folder,
    importOptions(ledger, { onStep: (step) => steps.push(step) }),
  );
  expect(row).toMatchObject({
    state: 'done',
    activities: 1350,
    added: 1350,
    byLevel: { bahaya: 135, aman: 1215 },
    accounts: [{ platform: 'facebook', id: '', name: '', activities: 1350 }],
    finishedAt: '2026-11-26T07:00:00.000Z',
    problems: [],
  });
  expect(row.bytesRead).toBe(row.bytesInAll);
  expect(steps.map(({ activities }) => activities)).toEqual([500, 1000, 1350, 1350]);
  expect(await ledger.imports.toArray()).toEqual([row]);
  expect((await texts(ledger)).size).toBe(1350);
  expect(await ledger.activities.where('mark').equals('open').count()).toBe(135);
});

test('the same export twice adds nothing and keeps the marks', async () => {
  const ledger = await ledgerWith();
  await importArchive(folder, importOptions(ledger));
  const [find] = await ledger.activities.where('level').equals('bahaya').toArray();
  await ledger.activities.update(find?.id as string, { mark: 'kept' });
  const again = await importArchive(folder, importOptions(ledger));
  expect(again).toMatchObject({ activities: 1350, added: 0, gone: 0 });
  expect(await ledger.activities.count()).toBe(1350);
  expect(await ledger.activities.get(find?.id as string)).toMatchObject({
    mark: 'kept',
    lastImport: again.id,
  });
});

test('a newer export says what has gone', async () => {
  const ledger = await ledgerWith();
  await importArchive(folder, importOptions(ledger));
  const newer = posts(1400).filter((_, at) => at !== 20 && at !== 21);
  const row = await importArchive(
    folderOf({ 'b/posts_1.json': newer }),
    importOptions(ledger, { files: 'f2' }),
  );
  expect(row).toMatchObject({ added: 50, gone: 2 });
  const gone = await ledger.activities.filter((one) => one.gone).toArray();
  expect(gone.map(({ text }) => text).sort()).toEqual(['Ayo coblos Prabowo 20', 'kiriman 21']);
});

test.each([1, 499, 500, 501, 777, 1349])(
  'killed after %i activities, it goes on where it was',
  async (count) => {
    const ledger = await ledgerWith();
    let read = 0;
    const killed = importOptions(ledger, {
      paused: () => {
        if (++read > count) throw new Error('killed');
        return null;
      },
    });
    await expect(importArchive(folder, killed)).rejects.toThrow('killed');
    const [half] = await ledger.imports.toArray();
    expect(await ledger.activities.count()).toBe(half?.activities ?? 0);
    const row = await importArchive(folder, importOptions(ledger));
    expect(row).toMatchObject({
      activities: 1350,
      added: 1350,
      byLevel: { bahaya: 135, aman: 1215 },
    });
    expect((await texts(ledger)).size).toBe(1350);
    expect(await ledger.imports.count()).toBe(1);
  },
);

test('a pause is durable and ends', async () => {
  const ledger = await ledgerWith();
  const pause = newPause();
  const states: string[] = [];
  const run = importArchive(
    folder,
    importOptions(ledger, {
      paused: pause.ended,
      onStep: ({ state, activities }) => {
        states.push(`${state} ${activities}`);
        if (activities === 500 && state === 'running') pause.begin();
        if (state === 'paused') setTimeout(pause.end, 20);
      },
    }),
  );
  await expect(run).resolves.toMatchObject({ state: 'done', activities: 1350 });
  expect(states.slice(0, 3)).toEqual([
    'running 500',
    expect.stringMatching(/^paused 50\d$/),
    expect.stringMatching(/^running 50\d$/),
  ]);
});

test.each([false, true])(
  'cancelled (while paused: %s), it keeps what was read',
  async (whilePaused) => {
    const ledger = await ledgerWith();
    const stop = new AbortController();
    const pause = newPause();
    const row = await importArchive(
      folder,
      importOptions(ledger, {
        signal: stop.signal,
        paused: pause.ended,
        onStep: ({ state }) => {
          if (state === 'paused') setTimeout(() => stop.abort(), 20);
          else if (whilePaused) pause.begin();
          else stop.abort();
        },
      }),
    );
    expect(row.state).toBe('cancelled');
    expect(row.activities).toBeLessThan(700);
    expect(await ledger.activities.count()).toBe(row.activities);
    expect(await importArchive(folder, importOptions(ledger))).toMatchObject({
      activities: 1350,
      added: 1350 - row.activities,
    });
  },
);

test('broken files are named, the rest is kept, and nothing is called gone', async () => {
  const ledger = await ledgerWith();
  await importArchive(folder, importOptions(ledger));
  const cut = JSON.stringify(posts(700)).slice(0, -900);
  const row = await importArchive(
    folderOf({ 'a/posts_1.json': cut, 'a/posts_2.json': posts(650, 700) }),
    importOptions(ledger, { files: 'f2' }),
  );
  expect(row).toMatchObject({
    added: 0,
    gone: 0,
    problems: [{ entry: 'a/posts_1.json', code: 'cut' }],
  });
});

test.each([
  ['nothing in it', folderOf({ 'a.txt': '' }), 'empty'],
  ['not an export', folderOf({ 'a.json': { a: 1 } }), 'unknown'],
])('%s: a clear error, and no import is listed', async (_, files, code) => {
  const ledger = await ledgerWith();
  await expect(importArchive(files, importOptions(ledger))).rejects.toMatchObject({
    problem: { code },
  });
  expect(await ledger.imports.count()).toBe(0);
});

test('a full disk stops it, and the steps before stay to go on from', async () => {
  const ledger = await ledgerWith();
  const full = Object.assign(new Error('x'), { name: 'QuotaExceededError' });
  let steps = 0;
  const put = ledger.activities.bulkPut.bind(ledger.activities);
  ledger.activities.bulkPut = ((rows: never) => {
    if (++steps === 2) throw full;
    return put(rows);
  }) as typeof put;
  await expect(importArchive(folder, importOptions(ledger))).rejects.toMatchObject({
    code: 'quota-full',
  });
  expect(await ledger.activities.count()).toBe(500);
  expect(await importArchive(folder, importOptions(ledger))).toMatchObject({
    activities: 1350,
    added: 1350,
  });
});

const chat = folderOf({
  '_chat.txt': [
    '03/02/24 12.00 - Budi, S.Pd.: Ayo coblos Prabowo',
    '03/02/24 12.01 - Siti: ya',
    ...Array.from({ length: 600 }, (_, at) => `04/02/24 12.00 - Budi, S.Pd.: kiriman ${at}`),
  ].join('\n'),
});
const files = 'chat';

test('told whose chat it is, it reads the chat anew in the place of the first import', async () => {
  const ledger = await ledgerWith();
  const asked = await importArchive(chat, importOptions(ledger, { files }));
  expect(asked.problems).toEqual([
    { code: 'whose', entry: '_chat.txt', detail: 'Budi, S.Pd.\nSiti' },
  ]);
  const me = 'Budi, S.Pd.';
  await importArchive(chat, importOptions(ledger, { files, me }));
  expect(await ledger.imports.toArray()).toMatchObject([
    { id: asked.id, me, state: 'done', activities: 601, added: 601, problems: [] },
  ]);
});

test('going on, it still knows whose chat it is, and says at once how far it was', async () => {
  const ledger = await ledgerWith();
  const onStep = () => {
    throw new Error('killed');
  };
  const me = 'Budi, S.Pd.';
  await expect(importArchive(chat, importOptions(ledger, { files, me, onStep }))).rejects.toThrow();
  const steps: number[] = [];
  const read: number[] = [];
  const row = await importArchive(
    chat,
    importOptions(ledger, {
      files,
      onStep: ({ activities }) => steps.push(activities),
      onReading: ({ activities }) => read.push(activities),
    }),
  );
  expect(row).toMatchObject({ me, activities: 601, added: 601, byLevel: { bahaya: 1, aman: 600 } });
  expect(steps).toEqual([500, 601, 601]);
  expect(read).toEqual([0, 500]);
});
