/** A text file of an export beyond this is not one: the largest seen are a few hundred MB. */
const MOST_ENTRY_BYTES = 4 * 2 ** 30;
/** JSON packs 10 to 60 times; deflate can do no more than 1032, and a bomb does about that. */
const MOST_RATIO = 400;
/** Below this a high ratio harms nobody, and a list of zeros may well have it. */
const HARMLESS_BYTES = 16 * 2 ** 20;
/** More than this is not listed: no export seen has a tenth of it. */
export const MOST_ENTRIES = 1_000_000;
/** A ZIP within a ZIP has to be unpacked to be read at random. */
export const MOST_NESTED_BYTES = 512 * 2 ** 20;
/** Files that a parser needs as a whole: CSV tables, chat texts, a Bluesky repository. */
export const MOST_WHOLE_BYTES = 256 * 2 ** 20;
/** One element of a JSON list. */
export const MOST_ITEM_CHARACTERS = 32 * 2 ** 20;

/** Whether an entry of these sizes cannot be honest data. */
export function isBomb(size: number, packed: number): boolean {
  if (size > MOST_ENTRY_BYTES) return true;
  return size > HARMLESS_BYTES && size > packed * MOST_RATIO;
}
