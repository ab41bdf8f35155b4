import { describe, expect, test } from 'vitest';
import { type ArchiveOptions, makeArchive } from '../../../scripts/archive/make-archive.ts';
import { platformShapes } from '../../../scripts/archive/platforms/index.ts';
import { OWNER } from '../../../scripts/archive/types.ts';
import { archiveParsers } from '../../../src/archives/index.ts';
import { kindsOf, readAll, type Told } from './samples.ts';

const ITEMS = 200;
const archives = Object.entries(platformShapes).flatMap(([platform, known]) =>
  [undefined, ...known.map(({ name }) => name)].map((shape) => ({
    title: `${platform}, ${shape ?? 'all shapes'}`,
    options: { platform, shape, items: ITEMS },
  })),
);
/** Acts of which the exports do not say when. */
const UNDATED: Readonly<Record<string, RegExp>> = {
  x: /like|follow/,
  youtube: /follow/,
  telegram: /join/,
  mastodon: /like|follow/,
};
/** What is left of a text that was not unpacked as its format demands. */
const DAMAGED =
  /[\ufffd\u00c3\u200e]|\u00f0\u009f|&(?:amp|lt|gt);|takeoutSegments|"text":|<p>|N\/A/;

test('there is a generator for each platform', () => {
  const ids = archiveParsers.map(({ id }) => id);
  expect(Object.keys(platformShapes).sort()).toEqual(ids.sort());
});

describe.each(archives)('$title', ({ options }) => {
  test('everything written is read back', async () => {
    const { zip, tally } = await makeArchive(options);
    const told = await readAll(zip, { me: OWNER.name });
    expect(told.problems).toEqual([]);
    expect(kindsOf(told)).toEqual(tally.byKind);
    expect(told.activities).toHaveLength(ITEMS);
    expect(tally.activities).toBe(ITEMS);
    const platforms = new Set(told.activities.map(({ platform }) => platform));
    expect([...platforms]).toEqual([options.platform]);
    expect(damagedTexts(told)).toEqual([]);
    expect(wronglyDated(told)).toEqual([]);
  });

  test('the same seed gives the same bytes, another others', async () => {
    const bytes = async (seed: number) => bytesOf({ ...options, items: 60, seed });
    const first = await bytes(1);
    expect(Buffer.compare(await bytes(1), first)).toBe(0);
    expect(Buffer.compare(await bytes(2), first)).not.toBe(0);
  });
});

test('pictures are written beside, and change nothing of what is read', async () => {
  const options = { platform: 'x', shape: 'tweets', items: 10 };
  const [bare, filled] = [
    await makeArchive(options),
    await makeArchive({ ...options, mediaMegabytes: 3 }),
  ];
  expect(filled.zip.size - bare.zip.size).toBeGreaterThan(3_000_000);
  expect(kindsOf(await readAll(filled.zip))).toEqual(bare.tally.byKind);
});

test('an unknown platform or shape is refused', async () => {
  await expect(makeArchive({ platform: 'myspace', items: 1 })).rejects.toThrow(RangeError);
  await expect(makeArchive({ platform: 'x', shape: 'v9', items: 1 })).rejects.toThrow(RangeError);
});

async function bytesOf(options: ArchiveOptions): Promise<Buffer> {
  return Buffer.from(await (await makeArchive(options)).zip.arrayBuffer());
}

function damagedTexts({ activities }: Told): string[] {
  return activities
    .flatMap(({ text, target }) => [text, target?.text ?? '', target?.author ?? ''])
    .filter((text) => DAMAGED.test(text));
}

/** Acts outside of 2014–2026, out of the order in which they were written, or without a date that was told. */
function wronglyDated({ activities }: Told): string[] {
  const last = new Map<string, string>();
  return activities
    .filter(({ platform, kind, entry, at }) => {
      if (at === null) return !UNDATED[platform]?.test(kind);
      const list = `${entry} ${kind}`;
      const isLate = at >= (last.get(list) ?? '2014-01-01') && at < '2026-10-01';
      last.set(list, at);
      return !isLate;
    })
    .map(({ entry, kind, at }) => `${entry} ${kind} ${at}`);
}
