import { expect, test, vi } from 'vitest';
import type { Ledger } from '../../../src/ledger/database.ts';
import { importArchive } from '../../../src/review/import-archive.ts';
import {
  type LookOptions,
  lookAtMedia,
  type MediaProgress,
} from '../../../src/review/look-at-media.ts';
import { newPause } from '../../../src/review/pause.ts';
import { rejudge } from '../../../src/review/rejudge.ts';
import { SightError } from '../../../src/vision/photo-host.ts';
import type { Sight, SightFailure } from '../../../src/vision/worker-protocol.ts';
import { folderOf } from '../archives/samples.ts';
import { lockedStorage } from '../ledger/locked.ts';
import { ledgerWith } from '../ledger/rows.ts';
import { context } from './context.ts';
import { importOptions } from './import-options.ts';

const box = { left: 0, top: 0, width: 0.1, height: 0.1 };
const sightOf = (shown: Partial<Sight> = {}): Sight => ({
  signs: [],
  text: [],
  width: 9,
  height: 9,
  finished: true,
  milliseconds: 1,
  ...shown,
});
const TWO_FINGERS = sightOf({ signs: [{ sign: 'two', hand: 'left', box, score: 0.9 }] });
const WORDS = sightOf({
  text: [{ text: 'COBLOS NOMOR 2 PRABOWO GIBRAN', score: 0.9, box, turn: 0 }],
});

/** A post for each file, on days of the campaign of 2024 that follow each other. */
const postsOf = (...files: string[]) =>
  files.map((uri, at) => ({
    timestamp: 1_706_936_400 + at * 60,
    data: at === 0 ? [{ post: 'Reuni kantor' }] : [],
    attachments: [{ data: [{ media: { uri } }] }],
    title: '',
  }));
const jpeg = (mark: number) => new Uint8Array([0xff, 0xd8, 0xff, mark]);
const FILES = { 'a/media/1.jpg': jpeg(1), 'a/media/2.jpg': jpeg(2), 'a/media/3.jpg': jpeg(3) };
const NAMES = ['media/1.jpg', 'media/2.jpg', 'media/3.jpg'];

async function imported(ledger: Ledger, names = NAMES, files: object = FILES) {
  const chosen = folderOf({ 'a/posts/your_posts_1.json': postsOf(...names), ...files });
  return { chosen, row: await importChosen(ledger, chosen) };
}

const importChosen = (ledger: Ledger, chosen: ReturnType<typeof folderOf>) =>
  importArchive(chosen, importOptions(ledger));

/** Sees in a picture what stands for its last byte. */
const lookFor = (shown: Record<number, Sight | SightFailure>) =>
  vi.fn<LookOptions['look']>(async ({ picture }) => {
    const last = new Uint8Array(await picture.arrayBuffer()).at(-1) as number;
    const seen = shown[last] ?? sightOf();
    if (typeof seen === 'string') throw new SightError(seen);
    return seen;
  });

const optionsFor = (
  ledger: Ledger,
  importId: string,
  change: Partial<LookOptions> = {},
): LookOptions => ({
  ledger,
  context,
  importId,
  look: lookFor({}),
  signal: new AbortController().signal,
  paused: () => null,
  onStep: () => {},
  ...change,
});

const levels = async (ledger: Ledger) =>
  (await ledger.activities.orderBy('at').toArray()).map(({ level, mark }) => [level, mark]);

test('nothing is looked at before it is asked for; then what a picture shows counts on its own day', async () => {
  const ledger = await ledgerWith();
  const { chosen, row } = await imported(ledger);
  expect(row.media).toBe(3);
  expect(await levels(ledger)).toEqual([
    ['aman', undefined],
    ['tidak-dapat-dinilai', 'open'],
    ['tidak-dapat-dinilai', 'open'],
  ]);
  const steps: MediaProgress[] = [];
  const look = lookFor({ 1: TWO_FINGERS, 2: WORDS });
  const onStep = (step: MediaProgress) => void steps.push(step);
  const ended = await lookAtMedia(chosen, optionsFor(ledger, row.id, { look, onStep }));
  expect(ended).toEqual({ done: 3, inAll: 3, changed: 3, failed: 0, missing: 0 });
  expect(steps.map(({ done }) => done)).toEqual([0, 1, 2, 3]);
  // A pose alone is never `bahaya`; a picture without any sign or word has been judged.
  expect(await levels(ledger)).toEqual([
    ['waspada', 'open'],
    ['bahaya', 'open'],
    ['aman', undefined],
  ]);
  const [first] = await ledger.activities.orderBy('at').toArray();
  expect(first?.findings[0]).toMatchObject({ stage: 'campaign' });
  expect(first?.media).toEqual([
    { file: 'media/1.jpg', sight: { signs: TWO_FINGERS.signs, text: [], finished: true } },
  ]);
});

test('what was stopped goes on from there, and no picture is looked at twice', async () => {
  const ledger = await ledgerWith();
  const { chosen, row } = await imported(ledger);
  const stop = new AbortController();
  const look = lookFor({ 1: TWO_FINGERS });
  const onStep = ({ done }: MediaProgress) => void (done === 2 && stop.abort());
  const { signal } = stop;
  const first = await lookAtMedia(chosen, optionsFor(ledger, row.id, { look, signal, onStep }));
  expect(first.done).toBe(2);
  const again = await imported(ledger);
  expect((await levels(ledger))[0]).toEqual(['waspada', 'open']);
  const rest = await lookAtMedia(again.chosen, optionsFor(ledger, again.row.id, { look }));
  expect(rest).toMatchObject({ done: 1, inAll: 1 });
  expect(look).toHaveBeenCalledTimes(3);
  expect(await ledger.activities.count()).toBe(3);
});

test('an album of which the user stops the look keeps what was seen of it', async () => {
  const ledger = await ledgerWith();
  const chosen = folderOf({
    'a/posts/your_posts_1.json': [
      {
        timestamp: 1_706_936_400,
        data: [],
        attachments: [{ data: NAMES.map((uri) => ({ media: { uri } })) }],
        title: '',
      },
    ],
    ...FILES,
  });
  const row = await importChosen(ledger, chosen);
  const stop = new AbortController();
  const onStep = ({ done }: MediaProgress) => void (done === 2 && stop.abort());
  const look = lookFor({ 1: TWO_FINGERS });
  const { signal } = stop;
  const ended = await lookAtMedia(chosen, optionsFor(ledger, row.id, { look, signal, onStep }));
  expect(ended).toMatchObject({ done: 2, inAll: 3, changed: 1 });
  expect(await levels(ledger)).toEqual([['waspada', 'open']]);
  const rest = await lookAtMedia(chosen, optionsFor(ledger, row.id, { look }));
  expect(rest).toMatchObject({ done: 1, inAll: 1, changed: 0 });
  expect(look).toHaveBeenCalledTimes(3);
});

test('a pause holds it before the next picture', async () => {
  const ledger = await ledgerWith();
  const { chosen, row } = await imported(ledger);
  const pause = newPause();
  pause.begin();
  const look = lookFor({});
  const run = lookAtMedia(chosen, optionsFor(ledger, row.id, { look, paused: pause.ended }));
  await vi.waitFor(async () => expect(await ledger.activities.count()).toBe(3));
  await new Promise((done) => setTimeout(done, 50));
  expect(look).not.toHaveBeenCalled();
  pause.end();
  expect((await run).done).toBe(3);
});

test('films, damaged files and missing ones are counted, never taken for fine', async () => {
  const ledger = await ledgerWith();
  const names = [
    'media/1.jpg',
    'media/2.jpg',
    'media/lain.jpg',
    'media/film.mp4',
    'media/teks.jpg',
  ];
  const { chosen, row } = await imported(ledger, names, { ...FILES, 'a/media/teks.jpg': 'bukan' });
  const look = lookFor({ 2: 'broken' });
  const ended = await lookAtMedia(chosen, optionsFor(ledger, row.id, { look }));
  expect(ended).toEqual({ done: 5, inAll: 5, changed: 0, failed: 3, missing: 1 });
  const rows = await ledger.activities.orderBy('at').toArray();
  expect(rows.map(({ media }) => media?.[0]?.failed ?? null)).toEqual([
    null,
    'broken',
    null,
    'video',
    'no-picture',
  ]);
  expect(rows.slice(1).every(({ level }) => level === 'tidak-dapat-dinilai')).toBe(true);
  // Those that failed are not tried again; the missing one may be in another part.
  const after = await lookAtMedia(chosen, optionsFor(ledger, row.id));
  expect(after).toMatchObject({ inAll: 1, missing: 1 });
});

test('models that do not start end the run, and blame no picture', async () => {
  const ledger = await ledgerWith();
  const { chosen, row } = await imported(ledger);
  const look = lookFor({ 1: 'no-models', 2: 'no-models', 3: 'no-models' });
  const options = optionsFor(ledger, row.id, { look });
  await expect(lookAtMedia(chosen, options)).rejects.toMatchObject({ code: 'no-models' });
  expect(await lookAtMedia(chosen, optionsFor(ledger, row.id))).toMatchObject({
    inAll: 3,
    done: 3,
  });
});

test('one picture that ends the models does not hold up the others', async () => {
  const ledger = await ledgerWith();
  const { chosen, row } = await imported(ledger);
  const look = lookFor({ 1: 'no-models', 2: WORDS });
  const ended = await lookAtMedia(chosen, optionsFor(ledger, row.id, { look }));
  expect(ended).toMatchObject({ done: 3, failed: 1 });
  expect((await levels(ledger))[1]).toEqual(['bahaya', 'open']);
});

test('judging again keeps what was seen, and the decision', async () => {
  const ledger = await ledgerWith();
  const { chosen, row } = await imported(ledger);
  await lookAtMedia(chosen, optionsFor(ledger, row.id, { look: lookFor({ 2: WORDS }) }));
  await ledger.activities.filter(({ level }) => level === 'bahaya').modify({ mark: 'todo' });
  const { signal } = new AbortController();
  await rejudge({ ledger, context, signal, onStep: () => {} });
  expect((await levels(ledger))[1]).toEqual(['bahaya', 'todo']);
});

test('an activity that was deleted meanwhile stays deleted', async () => {
  const ledger = await ledgerWith();
  const { chosen, row } = await imported(ledger);
  const look = vi.fn<LookOptions['look']>(async () => {
    await ledger.activities.clear();
    return TWO_FINGERS;
  });
  await lookAtMedia(chosen, optionsFor(ledger, row.id, { look }));
  expect(await ledger.activities.count()).toBe(0);
  expect(look).toHaveBeenCalledTimes(1);
});

test('a locked ledger says so, and what was seen is sealed with the rest', async () => {
  const ledger = await ledgerWith();
  const lock = await lockedStorage();
  await lock.unlock(ledger);
  const { chosen, row } = await imported(ledger);
  await lookAtMedia(chosen, optionsFor(ledger, row.id, { look: lookFor({ 2: WORDS }) }));
  await lock.lock(ledger);
  const rows = await ledger.activities.toArray();
  expect(JSON.stringify(rows.map(({ media }) => media ?? null))).toBe('[null,null,null]');
  await expect(lookAtMedia(chosen, optionsFor(ledger, row.id))).rejects.toMatchObject({
    code: 'locked',
  });
});
