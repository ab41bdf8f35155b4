import { ArchiveError } from '../problem.ts';
import type { ArchiveSource } from '../types.ts';
import type { ByteSource } from './bytes.ts';
import { cleanPath, type Wanted } from './entry-path.ts';
import { MOST_WHOLE_BYTES } from './limits.ts';
import { measured } from './measure.ts';

const BLOCK = 512;

/**
 * Reads a gzipped tar (Mastodon's older exports) in one pass and keeps its files other than media,
 * since a tar cannot be read at random.
 */
export async function openTarGz(
  blob: ByteSource,
  name: string,
  wanted: Wanted,
): Promise<ArchiveSource> {
  const source: ArchiveSource = { entries: [], problems: [] };
  const unpacked = blob
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(measured(name, blob.size));
  const take = byteTaker(unpacked);
  let kept = 0;
  let longName: string | null = null;
  try {
    for (;;) {
      const header = await take(BLOCK);
      if (header === null || header.every((byte) => byte === 0)) break;
      const size = Number.parseInt(textAt(header, 124, 12), 8) || 0;
      const type = String.fromCharCode(header[156] ?? 0);
      const told = longName ?? [textAt(header, 345, 155), textAt(header, 0, 100)].join('/');
      const path = cleanPath(longName === null ? told.replace(/^\//, '') : told);
      longName = null;
      const isFile = type === '0' || type === '\0';
      if (isFile && path === null) source.problems.push({ code: 'unsafe-path', entry: told });
      const isWanted = (isFile && path !== null && wanted(path)) || type === 'L';
      if (isWanted) kept += size;
      if (kept > MOST_WHOLE_BYTES) throw new ArchiveError({ code: 'too-big', entry: name });
      const data = await take(Math.ceil(size / BLOCK) * BLOCK, isWanted);
      if (data === null) throw new ArchiveError({ code: 'cut', entry: path ?? name });
      if (type === 'L') longName = textAt(data, 0, size);
      else if (isWanted && path !== null) {
        const content = new Blob([data.slice(0, size)]);
        source.entries.push({ path, size, open: () => content.stream() });
      }
    }
  } catch (error) {
    if (error instanceof ArchiveError) source.problems.push(error.problem);
    else source.problems.push({ code: 'cut', entry: name });
  }
  return source;
}

function textAt(bytes: Uint8Array, from: number, length: number): string {
  const end = bytes.indexOf(0, from);
  const stop = end < 0 ? from + length : Math.min(end, from + length);
  return new TextDecoder().decode(bytes.slice(from, stop));
}

/** Takes so many bytes off a stream; null at its end. Bytes that nobody wants are not kept. */
function byteTaker(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader();
  let rest: Uint8Array<ArrayBufferLike> = new Uint8Array();
  return async (count: number, wanted = true): Promise<Uint8Array<ArrayBuffer> | null> => {
    const taken = new Uint8Array(wanted ? count : 0);
    let at = 0;
    while (at < count) {
      if (rest.length === 0) {
        const { done, value } = await reader.read();
        if (done) return null;
        rest = value;
        continue;
      }
      const part = rest.subarray(0, count - at);
      if (wanted) taken.set(part, at);
      at += part.length;
      rest = rest.subarray(part.length);
    }
    return taken;
  };
}
