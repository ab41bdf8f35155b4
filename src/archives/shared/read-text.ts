import { ArchiveError } from '../problem.ts';
import { MOST_WHOLE_BYTES } from '../source/limits.ts';
import type { ArchiveEntry, ReadContext } from '../types.ts';

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

/**
 * The text of a file that has to be known as a whole. When it ends early or is too big, what came
 * before is given and the problem reported. @throws ArchiveError when nothing could be read.
 */
export async function wholeText(
  entry: ArchiveEntry,
  report: ReadContext['report'],
): Promise<string> {
  return (await gather(readText(entry), entry, report, (piece) => piece.length)).join('');
}

/** The bytes of a file that has to be known as a whole; the same as for text. */
export async function wholeBytes(
  entry: ArchiveEntry,
  report: ReadContext['report'],
): Promise<Uint8Array> {
  const pieces = await gather(bytesOf(entry), entry, report, (piece) => piece.byteLength);
  return joined(pieces, sizeOf(pieces));
}

async function gather<Piece>(
  pieces: AsyncIterable<Piece>,
  { path }: ArchiveEntry,
  report: ReadContext['report'],
  measure: (piece: Piece) => number,
): Promise<Piece[]> {
  const kept: Piece[] = [];
  let size = 0;
  try {
    for await (const piece of pieces) {
      size += measure(piece);
      if (size > MOST_WHOLE_BYTES) throw new ArchiveError({ code: 'too-big', entry: path });
      kept.push(piece);
    }
  } catch (error) {
    if (kept.length === 0) throw error;
    report(error instanceof ArchiveError ? error.problem : { code: 'damaged', entry: path });
  }
  return kept;
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

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((size, piece) => size + piece.byteLength, 0);
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
