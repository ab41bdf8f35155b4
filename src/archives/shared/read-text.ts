import { ArchiveError } from '../problem.ts';
import { MOST_WHOLE_BYTES } from '../source/limits.ts';
import type { ArchiveEntry } from '../types.ts';

const LOOK_BYTES = 64 * 1024;

/** The characters of a file in pieces, its encoding told by its mark or by trial. */
export async function* readText(entry: ArchiveEntry): AsyncGenerator<string> {
  let held: Uint8Array[] = [];
  let size = 0;
  let decoder: TextDecoder | null = null;
  const begin = () => {
    const first = joined(held, size);
    held = [];
    decoder = new TextDecoder(encodingOf(first));
    return decoder.decode(first, { stream: true });
  };
  for await (const chunk of bytesOf(entry)) {
    if (decoder) yield (decoder as TextDecoder).decode(chunk, { stream: true });
    else {
      held.push(chunk);
      size += chunk.byteLength;
      if (size >= LOOK_BYTES) yield begin();
    }
  }
  if (!decoder) yield begin();
  const last = (decoder as TextDecoder | null)?.decode();
  if (last) yield last;
}

/** The whole text of a file that has to be known as a whole. @throws ArchiveError when it is too big. */
export async function wholeText(entry: ArchiveEntry): Promise<string> {
  if (entry.size > MOST_WHOLE_BYTES) throw new ArchiveError({ code: 'too-big', entry: entry.path });
  const pieces: string[] = [];
  for await (const piece of readText(entry)) pieces.push(piece);
  return pieces.join('');
}

/** All bytes of a file that has to be known as a whole. @throws ArchiveError when it is too big. */
export async function wholeBytes(entry: ArchiveEntry): Promise<Uint8Array> {
  if (entry.size > MOST_WHOLE_BYTES) throw new ArchiveError({ code: 'too-big', entry: entry.path });
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytesOf(entry)) {
    pieces.push(chunk);
    size += chunk.byteLength;
  }
  return joined(pieces, size);
}

async function* bytesOf(entry: ArchiveEntry): AsyncGenerator<Uint8Array> {
  const reader = entry.open().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  if (pieces.length === 1) return pieces[0] as Uint8Array;
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.byteLength;
  }
  return all;
}

function encodingOf(start: Uint8Array): string {
  const [a, b] = start;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // ASCII letters with a zero between them: UTF-16 without a mark.
  if (a !== 0 && b === 0) return 'utf-16le';
  if (a === 0 && b !== 0 && start.length > 1) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
