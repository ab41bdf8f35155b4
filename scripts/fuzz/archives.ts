import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { ArchiveError } from '../../src/archives/problem.ts';
import type { ChosenFile } from '../../src/archives/source/open-source.ts';
import { ACTIVITY_KINDS } from '../../src/judge/types.ts';
import { folderOf, readAll, zipOf } from '../../test/unit/archives/samples.ts';
import { smallExports } from '../../test/unit/archives/small-exports.ts';
import { edited, edits } from './edits.ts';
import type { FuzzProperty } from './property.ts';

const bytesOf = async (blob: Pick<Blob, 'arrayBuffer'>) => new Uint8Array(await blob.arrayBuffer());

/** A ZIP or a gzip file by its first bytes, whatever it was before it was changed. */
const isPacked = ([a, b]: Uint8Array) => (a === 0x50 && b === 0x4b) || (a === 0x1f && b === 0x8b);

/**
 * Reads files of an export; the one thing that may happen besides is a typed error.
 * @throws for anything else, and when a file that is not packed is called damaged: that would be ours.
 */
export async function survive(files: { path: string; bytes: Uint8Array<ArrayBuffer> }[]) {
  const chosen: ChosenFile[] = files.map(({ path, bytes }) => ({ path, blob: new Blob([bytes]) }));
  try {
    const { activities, problems } = await readAll(chosen, { me: 'Budi' });
    for (const { at, text, kind } of activities) {
      ok(typeof text === 'string' && ACTIVITY_KINDS.includes(kind));
      ok(at === null || !Number.isNaN(Date.parse(at)));
    }
    const whole = files.filter(({ path, bytes }) => !isPacked(bytes) && !/zip|csv/i.test(path));
    const damaged = problems.filter(({ code }) => code === 'damaged').map(({ entry }) => entry);
    deepEqual(
      whole.map(({ path }) => path).filter((path) => damaged.includes(path)),
      [],
    );
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
  }
  ok(!('polluted' in {}));
}

const single = await Promise.all(
  folderOf(smallExports).map(async ({ path, blob }) => ({
    path,
    bytes: await bytesOf(blob as Blob),
  })),
);
const packed = await bytesOf(await zipOf(smallExports));

export const archiveProperties: readonly FuzzProperty[] = [
  {
    name: 'a changed file of an export is read, or refused by name',
    reads: 'archives',
    shortRuns: 600,
    share: 6,
    property: fc.asyncProperty(
      fc.constantFrom(...single),
      edits,
      async ({ path, bytes }, changes) => {
        await survive([{ path, bytes: edited(bytes, changes) }]);
      },
    ),
  },
  {
    name: 'a changed ZIP is read, or refused by name',
    reads: 'archives',
    shortRuns: 60,
    share: 3,
    property: fc.asyncProperty(edits, async (changes) => {
      await survive([{ path: 'a.zip', bytes: edited(packed, changes) }]);
    }),
  },
];
