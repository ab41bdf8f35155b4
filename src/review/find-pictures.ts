import { mayBePicture } from '../archives/source/entry-path.ts';
import { type ChosenFile, openSource } from '../archives/source/open-source.ts';
import type { ArchiveEntry } from '../archives/types.ts';
import { MOST_BYTES, refuseOtherThanPicture } from '../vision/picture-limits.ts';

/** Finds the picture that an activity names; undefined where the chosen files do not hold it. */
export type PictureFinder = (file: string) => ArchiveEntry | undefined;

/**
 * Lists the pictures of an export. An activity names them as they lay before they were packed, so that
 * the end of the path counts: `media/1.jpg` is `facebook-budi/media/1.jpg`. Of several the first in the
 * order of paths is taken.
 *
 * @throws ArchiveError when the files cannot be listed
 */
export async function findPictures(chosen: readonly ChosenFile[]): Promise<PictureFinder> {
  const { entries } = await openSource(chosen, mayBePicture);
  const byName = new Map<string, ArchiveEntry[]>();
  for (const entry of entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    byName.set(nameOf(entry.path), [...(byName.get(nameOf(entry.path)) ?? []), entry]);
  return (file) =>
    byName.get(nameOf(file))?.find(({ path }) => path === file || path.endsWith(`/${file}`));
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/**
 * The bytes of a picture, for whoever looks at it.
 *
 * @throws PictureError when it is too large or no picture, before all of it is read; ArchiveError when
 *   the archive is damaged there
 */
export async function readPicture(entry: ArchiveEntry): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = entry.open().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (parts.length === 0) refuseOtherThanPicture(value.subarray(0, 64), entry.size);
      size += value.byteLength;
      // What an archive says of a size may be a lie.
      if (size > MOST_BYTES) refuseOtherThanPicture(value, size);
      parts.push(value as Uint8Array<ArrayBuffer>);
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
  return new Blob(parts);
}
