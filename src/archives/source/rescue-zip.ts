import { ArchiveError } from '../problem.ts';
import type { ArchiveEntry } from '../types.ts';
import type { ByteSource } from './bytes.ts';
import { cleanPath, type Wanted } from './entry-path.ts';
import { isBomb } from './limits.ts';
import { measured } from './measure.ts';

const LOCAL_HEADER = 0x04034b50;
const HEADER_BYTES = 30;
const SLICE_BYTES = 4 * 2 ** 20;
const SIGNATURES = [0x03_04, 0x07_08, 0x01_02, 0x06_06, 0x05_06];

/**
 * The entries of a ZIP whose directory is lost, found by the headers that stand before each of them
 * (APPNOTE.TXT 4.3.7). Sizes that follow the data (general purpose bit 3) are unknown there: such
 * an entry reaches to the next signature.
 */
export async function rescueZip(blob: ByteSource, wanted: Wanted): Promise<ArchiveEntry[]> {
  const entries: ArchiveEntry[] = [];
  let at = await nextSignature(blob, 0);
  while (at < blob.size) {
    const header = new DataView(await blob.slice(at, at + HEADER_BYTES).arrayBuffer());
    if (header.byteLength < HEADER_BYTES || header.getUint32(0, true) !== LOCAL_HEADER) {
      at = await nextSignature(blob, at + 4);
      continue;
    }
    const flags = header.getUint16(6, true);
    const method = header.getUint16(8, true);
    const nameLength = header.getUint16(26, true);
    const start = at + HEADER_BYTES + nameLength + header.getUint16(28, true);
    const nameBytes = blob.slice(at + HEADER_BYTES, at + HEADER_BYTES + nameLength);
    const name = new TextDecoder().decode(await nameBytes.arrayBuffer());
    const told = header.getUint32(18, true);
    const sizeFollows = (flags & 8) !== 0 || told === 0xffffffff;
    const end = sizeFollows ? await nextSignature(blob, start) : Math.min(start + told, blob.size);
    const path = cleanPath(name);
    const readable = (method === 0 || method === 8) && (flags & 1) === 0;
    if (path && readable && !name.endsWith('/') && wanted(path)) {
      const size = sizeFollows ? end - start : header.getUint32(22, true);
      if (!isBomb(size, end - start))
        entries.push(rescued(blob.slice(start, end), path, size, method));
    }
    at = await nextSignature(blob, end);
  }
  return entries;
}

function rescued(data: ByteSource, path: string, size: number, method: number): ArchiveEntry {
  return {
    path,
    size,
    open() {
      const plain = method === 0 ? data.stream() : inflate(data.stream(), path);
      return plain.pipeThrough(measured(path, data.size));
    },
  };
}

/** Inflates as far as the data goes; what ends in the middle is named only after all that is whole. */
function inflate(packed: ReadableStream<Uint8Array<ArrayBuffer>>, entry: string) {
  const reader = packed.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch {
        controller.error(new ArchiveError({ code: 'cut', entry }));
      }
    },
    cancel: () => reader.cancel(),
  });
}

/** Where the next `PK` signature stands at or after a place; the blob's size when there is none. */
async function nextSignature(blob: ByteSource, from: number): Promise<number> {
  for (let start = from; start < blob.size; start += SLICE_BYTES) {
    const bytes = new Uint8Array(await blob.slice(start, start + SLICE_BYTES + 3).arrayBuffer());
    for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
      if (bytes[at + 1] !== 0x4b) continue;
      const kind = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
      if (SIGNATURES.includes(kind)) return start + at;
    }
  }
  return blob.size;
}
