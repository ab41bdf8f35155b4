import { ArchiveError } from '../problem.ts';
import type { ArchiveEntry, ArchiveSource } from '../types.ts';
import type { ByteSource } from './bytes.ts';
import { cleanPath, isData, isMedia, type Wanted } from './entry-path.ts';
import { MOST_NESTED_BYTES } from './limits.ts';
import { openTarGz } from './tar.ts';
import { openZip } from './zip.ts';

/** A file that the user chose, or one of the folder they chose. */
export interface ChosenFile {
  path: string;
  blob: ByteSource;
}

/**
 * Opens what the user chose. ZIPs are told by their first bytes, not by their name; those within a
 * folder or within another ZIP (one level) are opened too, each as a folder of its own name.
 *
 * @param wanted which files are listed; by default those that may hold activities
 */
export async function openSource(
  files: readonly ChosenFile[],
  wanted: Wanted = isData,
): Promise<ArchiveSource> {
  const source: ArchiveSource = { entries: [], problems: [] };
  for (const { path: raw, blob } of files) {
    const path = cleanPath(raw);
    if (path === null) source.problems.push({ code: 'unsafe-path', entry: raw });
    else if (blob.size > 0) {
      const packed = isMedia(path) ? null : await openPacked(blob, path, wanted);
      if (packed) add(source, files.length > 1 ? below(path, packed) : packed);
      else if (wanted(path))
        source.entries.push({ path, size: blob.size, open: () => blob.stream() });
    }
  }
  await openNested(source, wanted);
  return source;
}

async function openPacked(
  blob: ByteSource,
  name: string,
  wanted: Wanted,
): Promise<ArchiveSource | null> {
  const [a, b, c, d] = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  // 5, 6: a ZIP without entries.
  if (a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6)))
    return openZip(blob, name, wanted);
  return a === 0x1f && b === 0x8b ? openTarGz(blob, name, wanted) : null;
}

async function openNested(source: ArchiveSource, wanted: Wanted): Promise<void> {
  const nested = source.entries.filter(({ path }) => /\.zip$/i.test(path));
  for (const entry of nested) {
    source.entries.splice(source.entries.indexOf(entry), 1);
    try {
      const packed = await openPacked(await wholeOf(entry), entry.path, wanted);
      if (packed) add(source, below(entry.path, packed));
      else source.problems.push({ code: 'damaged', entry: entry.path });
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      source.problems.push(error.problem);
    }
  }
}

async function wholeOf(entry: ArchiveEntry): Promise<Blob> {
  if (entry.size > MOST_NESTED_BYTES)
    throw new ArchiveError({ code: 'too-big', entry: entry.path });
  return new Response(entry.open() as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
}

function below(folder: string, source: ArchiveSource): ArchiveSource {
  const inside = (path: string) => (path === folder ? path : `${folder}/${path}`);
  return {
    entries: source.entries.map((entry) => ({ ...entry, path: inside(entry.path) })),
    problems: source.problems.map((one) => ({ ...one, entry: inside(one.entry) })),
  };
}

function add(source: ArchiveSource, more: ArchiveSource): void {
  source.entries.push(...more.entries);
  source.problems.push(...more.problems);
}
