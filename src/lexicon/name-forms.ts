/** Most names need no folding beyond small letters; this is asked thousands of times at the start. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/**
 * The form in which the matcher finds a name: small letters, marks dropped, `Ma'ruf` as one word,
 * hyphens and dots as spaces.
 */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Parts that never tell one person from another. */
const EMPTY_PARTS =
  /^(?:.|al|as|ar|an|bin|binti|la|wa|ode|ni|de|muhammad|muhamad|mohammad|mohamad|mochamad|moh|muh|moch|ahmad|achmad|abdul|abd|abdullah|siti|sitti|sri|andi|nur|dan|haji|putra|putri|gus|cak|ida|bagus|made|nyoman|wayan|ketut|komang)$/;

/** Parts of a name that people use alone: the first and the last that tell something. */
export function callParts(name: string): string[] {
  const telling = foldName(name)
    .split(' ')
    .filter((part) => !EMPTY_PARTS.test(part));
  const first = telling[0];
  const last = telling.at(-1);
  return first === undefined || last === undefined ? [] : [...new Set([first, last])];
}

/** Shorter ways to write a full name of three parts or more: first two, first and last. */
export function shortFullNames(name: string): string[] {
  const parts = foldName(name)
    .split(' ')
    .filter((part) => part.length > 1);
  const [first, second] = parts;
  if (first === undefined || second === undefined || parts.length < 3) return [];
  return [`${first} ${second}`, `${first} ${parts.at(-1)}`];
}
