import {
  configure,
  ERR_ENCRYPTED,
  ERR_EOCDR_NOT_FOUND,
  ERR_UNSUPPORTED_COMPRESSION,
  type FileEntry,
  Reader,
  ZipReader,
} from '@zip.js/zip.js';
import { ArchiveError, type ProblemCode } from '../problem.ts';
import type { ArchiveEntry, ArchiveSource } from '../types.ts';
import type { ByteSource } from './bytes.ts';
import { cleanPath, type Wanted } from './entry-path.ts';
import { isBomb, MOST_ENTRIES } from './limits.ts';
import { measured } from './measure.ts';
import { rescueZip } from './rescue-zip.ts';

// The review runs in a worker already; more of them would only cost memory.
configure({ useWebWorkers: false });

// The strictness `tolerant` would read a file without a directory as a whole to look for one.
const OPTIONS = {
  filenameValidation: 'tolerant',
  checkOverlappingEntry: true,
} as const;

/**
 * Lists a ZIP by its directory at the end and reads entries by random access; what is not wanted is not
 * even listed. Only the slices that are needed are read from the blob, which may lie on disk.
 * A ZIP that is cut off is read from its beginning instead.
 */
export async function openZip(
  blob: ByteSource,
  name: string,
  wanted: Wanted,
): Promise<ArchiveSource> {
  const source: ArchiveSource = { entries: [], problems: [] };
  const leave = (code: ProblemCode, entry: string) => source.problems.push({ code, entry });
  const reader = new ZipReader(new SliceReader(blob), OPTIONS);
  try {
    let count = 0;
    for await (const file of reader.getEntriesGenerator()) {
      if (++count > MOST_ENTRIES) throw new ArchiveError({ code: 'too-big', entry: name });
      if (file.directory) continue;
      const path = cleanPath(file.filename);
      if (path === null) leave('unsafe-path', file.filename);
      else if (!wanted(path)) continue;
      else if (file.encrypted) leave('locked', path);
      else if (isBomb(file.uncompressedSize, file.compressedSize)) leave('too-big', path);
      else source.entries.push(zipEntry(file, path));
    }
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    const rescued = await rescueZip(blob, wanted);
    const known = new Set(source.entries.map(({ path }) => path));
    source.entries.push(...rescued.filter(({ path }) => !known.has(path)));
    leave(isCut(error) ? 'cut-zip' : 'damaged', name);
  }
  return source;
}

/** Reads what is asked for and no more. */
class SliceReader extends Reader<ByteSource> {
  private readonly source: ByteSource;

  constructor(source: ByteSource) {
    super(source);
    this.source = source;
    this.size = source.size;
  }

  override async readUint8Array(at: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.source.slice(at, at + length).arrayBuffer());
  }
}

function isCut(error: unknown): boolean {
  return (error as Error).message === ERR_EOCDR_NOT_FOUND;
}

function zipEntry(file: FileEntry, path: string): ArchiveEntry {
  return { path, size: file.uncompressedSize, open: () => unpack(file, path) };
}

function unpack(file: FileEntry, path: string): ReadableStream<Uint8Array> {
  const { readable, writable } = measured(path, file.compressedSize);
  const stop = new AbortController();
  const done = file.getData(writable, { checkSignature: true, signal: stop.signal });
  // The reader of the stream sees the same error, unless getData failed before it wrote.
  done.catch((error: unknown) => writable.abort(asProblem(error, path)).catch(() => {}));
  return stoppable(readable, path, () => stop.abort());
}

/** The stream with typed errors; `stop` is called when its reader has had enough. */
function stoppable(
  stream: ReadableStream<Uint8Array>,
  path: string,
  stop: () => void,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        controller.error(asProblem(error, path));
      }
    },
    async cancel() {
      stop();
      await reader.cancel().catch(() => {});
    },
  });
}

function asProblem(error: unknown, entry: string): ArchiveError {
  if (error instanceof ArchiveError) return error;
  const message = error instanceof Error ? error.message : '';
  if (message === ERR_ENCRYPTED) return new ArchiveError({ code: 'locked', entry });
  if (message.startsWith(ERR_UNSUPPORTED_COMPRESSION))
    return new ArchiveError({ code: 'unsupported', entry });
  return new ArchiveError({ code: 'damaged', entry });
}
