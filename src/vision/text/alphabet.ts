const FIRST = 0x21;
const LAST = 0x7e;

/** What the recogniser's classes stand for, from class 1 on: printable ASCII, then the space. */
export const ALPHABET: readonly string[] = [
  ...Array.from({ length: LAST - FIRST + 1 }, (_, at) => String.fromCharCode(FIRST + at)),
  ' ',
];
