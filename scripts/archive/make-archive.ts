import { BlobWriter, ZipWriter } from '@zip.js/zip.js';
import type { ActivityKind } from '../../src/judge/types.ts';
import { makeActs } from './acts.ts';
import { mediaFiles } from './media.ts';
import { platformShapes } from './platforms/index.ts';
import { streamOf } from './stream.ts';
import type { MadeFile, Section, Shape } from './types.ts';

export interface ArchiveOptions {
  /** An id of `platformShapes`. */
  platform: string;
  items: number;
  seed?: number;
  /** One shape; left out: all of them, each in a folder of its name, with the items spread over them. */
  shape?: string | undefined;
  /** Pictures that no review reads, in millions of bytes. */
  mediaMegabytes?: number;
}

/** What was written: what a review has to find. */
export interface Tally {
  activities: number;
  byKind: Partial<Record<ActivityKind, number>>;
}

/** The local date of every entry, so that the same seed gives the same bytes. */
const WRITTEN = new Date(2026, 9, 1);

/** A made-up export as a ZIP in memory; for a large one see `writeArchive`. */
export async function makeArchive(options: ArchiveOptions): Promise<{ zip: Blob; tally: Tally }> {
  const writer = new BlobWriter('application/zip');
  const tally = await writeArchive(options, writer.writable as WritableStream<Uint8Array>);
  return { zip: await writer.getData(), tally };
}

/**
 * Writes a made-up export as a ZIP, piece by piece: the same bytes for the same options.
 * @throws RangeError for a platform or shape that is not known.
 */
export async function writeArchive(
  options: ArchiveOptions,
  output: WritableStream<Uint8Array>,
): Promise<Tally> {
  const { seed = 1, items, mediaMegabytes = 0 } = options;
  const shapes = shapesOf(options);
  const tally: Tally = { activities: 0, byKind: {} };
  const zip = new ZipWriter(output, {
    useWebWorkers: false,
    lastModDate: WRITTEN,
    extendedTimestamp: false,
  });
  const add = (file: MadeFile, level?: number) =>
    zip.add(file.path, streamOf(file.pieces), level === undefined ? {} : { level });
  const all = shapes.flatMap((shape) => shape.sections.map((section) => ({ shape, section })));
  for (const shape of shapes)
    for (const file of shape.about ?? []) await add(placed(file, shape, shapes));
  let first = 0;
  for (const [slot, { shape, section }] of all.entries()) {
    const count = Math.floor((items * (slot + 1)) / all.length) - first;
    const { kindAt } = section;
    const acts = makeActs({ seed, slot, slots: all.length, first, count, kindAt });
    if (count > 0) for (const file of section.files(acts)) await add(placed(file, shape, shapes));
    addKinds(tally, section, count);
    first += count;
  }
  for (const file of mediaFiles(seed, mediaMegabytes)) await add(file, 0);
  await zip.close();
  return tally;
}

function shapesOf({ platform, shape }: ArchiveOptions): readonly Shape[] {
  const known = platformShapes[platform];
  const chosen = known?.filter(({ name }) => shape === undefined || shape === name) ?? [];
  if (chosen.length === 0) throw new RangeError(shape ?? platform);
  return chosen;
}

/** A file where it stands: several shapes lie in folders of their own. */
function placed(file: MadeFile, shape: Shape, shapes: readonly Shape[]): MadeFile {
  return shapes.length === 1 ? file : { ...file, path: `${shape.name}/${file.path}` };
}

function addKinds(tally: Tally, { kindAt }: Section, count: number): void {
  const { byKind } = tally;
  for (let index = 0; index < count; index++) {
    const kind = kindAt(index);
    byKind[kind] = (byKind[kind] ?? 0) + 1;
  }
  tally.activities += count;
}
