import fc from 'fast-check';

/** What is put into bytes in place of others: the beginnings, ends and escapes of all our formats. */
const PIECES = [
  '',
  'null',
  '{}',
  '[]',
  '""',
  '-1e999',
  '"\\ud800"',
  '\\',
  '"',
  ',',
  '\n',
  '\0',
  '}',
  ']',
  ': ',
  '- ',
  '"__proto__":{"polluted":1},',
  'javascript:alert(1)',
  'PK\u0003\u0004',
  '\ufeff',
];

/** A place as a part of the whole, so that an edit fits bytes of any length. */
interface Edit {
  at: number;
  length: number;
  /** What the stretch becomes; null doubles it. */
  piece: string | null;
}

export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    length: fc.nat(40),
    piece: fc.option(fc.constantFrom(...PIECES)),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Bytes with a few places cut out, doubled, overwritten, or given another value. */
export function edited(bytes: Uint8Array, changes: readonly Edit[]): Uint8Array<ArrayBuffer> {
  let now = Buffer.from(bytes);
  for (const { at, length, piece } of changes) {
    const start = Math.floor(at * now.length);
    const end = Math.min(now.length, start + length);
    const old = now.subarray(start, end);
    const middle = piece === null ? Buffer.concat([old, old]) : Buffer.from(piece);
    now = Buffer.concat([now.subarray(0, start), middle, now.subarray(end)]);
  }
  return new Uint8Array(now);
}

export function editedText(text: string, changes: readonly Edit[]): string {
  return Buffer.from(edited(Buffer.from(text), changes)).toString();
}
