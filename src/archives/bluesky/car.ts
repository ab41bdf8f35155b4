import { decode } from '@atcute/cbor';

/** A block of a repository: its content id in hex, and what it holds. */
export interface CarBlock {
  cid: string;
  value: unknown;
}

/** The version, codec and SHA-256 hash that every id in a repository has: 0x01 0x71 0x12 0x20 and 32 bytes. */
const CID_BYTES = 36;
const MARK = [0x01, 0x71, 0x12, 0x20];

/** Whether bytes begin like a CAR: a length, then a CBOR map with `roots` (ipld.io/specs/transport/car). */
export function isCar(start: string): boolean {
  return start.slice(0, 12).includes('eroots');
}

/**
 * The blocks of a CAR file in their order. Stops at the first that is cut off, and says so by
 * `onCut`; a block that does not decode is passed over.
 */
export function* readBlocks(bytes: Uint8Array, onCut: () => void): Generator<CarBlock> {
  let [length, at] = readVarint(bytes, 0);
  at += length;
  while (at < bytes.length) {
    [length, at] = readVarint(bytes, at);
    const end = at + length;
    if (length === 0 || end > bytes.length) return onCut();
    const cid = bytes.subarray(at, at + CID_BYTES);
    if (MARK.every((byte, index) => cid[index] === byte)) {
      const value = decoded(bytes.subarray(at + CID_BYTES, end));
      if (value !== undefined) yield { cid: toHex(cid), value };
    }
    at = end;
  }
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function decoded(bytes: Uint8Array): unknown {
  try {
    return decode(bytes);
  } catch {
    return undefined;
  }
}

/** A length in LEB128, and where it ends. */
function readVarint(bytes: Uint8Array, from: number): [value: number, end: number] {
  let value = 0;
  let factor = 1;
  for (let at = from; at < bytes.length && at < from + 8; at++) {
    const byte = bytes[at] as number;
    value += (byte & 127) * factor;
    if (byte < 128) return [value, at + 1];
    factor *= 128;
  }
  return [0, bytes.length];
}
