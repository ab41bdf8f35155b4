import { inflect } from './inflect.ts';
import type { PatternElement } from './pattern.ts';

const ELEMENT = /^(?:\.\.(\d+)|(\((?:[^()]+)\)|[^\s()?]+)(\?)?)$/u;
const WIDEST_GAP = 8;

/** Names for several classes at once. */
const GROUPS: ReadonlyMap<string, readonly string[]> = new Map([
  ['contestant', ['who', 'maybe-who', 'party', 'maybe-party', 'handle', 'team-name', 'alias']],
  ['party', ['party', 'maybe-party']],
  ['mock', ['mock-name', 'maybe-mock']],
]);

/**
 * Parses one pattern of the rule data.
 *
 * `word` one token; `word~` its inflected forms; `(a|b~|{class})` any of; `{class}` a class of words
 * or names; `x?` optional; `..3` up to three tokens between the neighbours. A pattern never crosses
 * the end of a sentence.
 *
 * @throws Error that names the faulty element.
 */
export function parsePattern(source: string): PatternElement[] {
  const elements: PatternElement[] = [];
  let gap = 0;
  for (const part of source.trim().split(/\s+(?![^(]*\))/u)) {
    const match = ELEMENT.exec(part);
    if (!match) throw new Error(`"${part}" is not a pattern element`);
    if (match[1] !== undefined) {
      gap = Number(match[1]);
      if (gap < 1 || gap > WIDEST_GAP) throw new Error(`a gap spans 1 to ${WIDEST_GAP} tokens`);
      if (elements.length === 0) throw new Error('a pattern cannot begin with a gap');
      continue;
    }
    elements.push(parseChoice(match[2] as string, gap, match[3] === '?'));
    gap = 0;
  }
  if (gap > 0) throw new Error('a pattern cannot end with a gap');
  if (elements.every((element) => element.optional))
    throw new Error('the pattern matches empty text');
  return elements;
}

function parseChoice(source: string, gap: number, optional: boolean): PatternElement {
  const inner = source.startsWith('(') ? source.slice(1, -1) : source;
  const forms: string[] = [];
  const classes: string[] = [];
  for (const choice of inner.split('|').map((one) => one.trim())) {
    const named = /^\{([a-z-]+)\}$/.exec(choice);
    if (named) classes.push(...(GROUPS.get(named[1] as string) ?? [named[1] as string]));
    else if (choice.endsWith('~')) forms.push(...inflect(choice.slice(0, -1)));
    else if (/^[^\s{}~]+$/u.test(choice)) forms.push(choice);
    else throw new Error(`"${choice}" is not one word or {class}`);
  }
  return { forms, classes, gap, optional };
}
