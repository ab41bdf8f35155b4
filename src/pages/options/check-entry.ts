import { parsePattern } from '../../lexicon/parse-pattern.ts';

/** Why an own entry is refused; the key of the message that says so. */
export type Fault =
  | 'bad-empty'
  | 'bad-short'
  | 'bad-long'
  | 'bad-twice'
  | 'bad-number'
  | 'bad-pattern';

const SHORTEST = 3;
const LONGEST = 120;

/** @returns null when the name may be added. Two letters would be found inside half of all texts. */
export function faultOfName(name: string, others: readonly string[]): Fault | null {
  const trimmed = name.trim();
  if (!trimmed) return 'bad-empty';
  if (trimmed.length < SHORTEST) return 'bad-short';
  if (trimmed.length > LONGEST) return 'bad-long';
  const same = (other: string) => other.toLowerCase() === trimmed.toLowerCase();
  return others.some(same) ? 'bad-twice' : null;
}

/** @returns null when the ballot number may be added; an empty one may. */
export function faultOfNumber(number: string): Fault | null {
  return number.trim() === '' || /^[1-9]\d?$/.test(number.trim()) ? null : 'bad-number';
}

/**
 * @param parse the parser of the rule data, which throws on a pattern it cannot read.
 * @returns null when the pattern may be added.
 */
export function faultOfPattern(
  pattern: string,
  others: readonly string[],
  parse: (source: string) => unknown = parsePattern,
): Fault | null {
  const plain = faultOfName(pattern, others);
  if (plain) return plain;
  try {
    parse(pattern.trim());
    return null;
  } catch {
    return 'bad-pattern';
  }
}
