import type { Match, PhraseMatch } from '../../../src/lexicon/match.ts';
import type { Token } from '../../../src/text/token.ts';
import type { Lexicon, OpenElement, OpenPattern } from './lexicon.ts';

/** How far a pattern has got: the token after its last one, and the names that filled it. */
interface State {
  at: number;
  names: Match[];
}

/**
 * Finds all phrase patterns. Each start advances a set of states element by element; the set is
 * bounded by the gap widths, so the cost is linear in the text and there is no backtracking.
 */
export function findPhrases(lexicon: Lexicon, tokens: Token[], matches: Match[]): PhraseMatch[] {
  const byStart = groupByStart(matches, tokens.length);
  const found: PhraseMatch[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (const pattern of patternsAt(lexicon, tokens, byStart, from)) {
      const state = run(pattern.elements, tokens, byStart, from);
      if (state) found.push(phraseMatch(pattern, tokens, from, state));
    }
  }
  return found;
}

/** Matches by their first token; a name of several entries counts once for each class. */
function groupByStart(matches: Match[], length: number): Match[][] {
  const groups: Match[][] = Array.from({ length }, () => []);
  for (const match of matches) {
    const group = groups[match.from] as Match[];
    const same = group.some((one) => one.class === match.class && one.to === match.to);
    if (!same) group.push(match);
  }
  return groups;
}

const NONE: readonly OpenPattern[] = [];

function patternsAt(lexicon: Lexicon, tokens: Token[], byStart: Match[][], at: number) {
  const byForm = lexicon.patternsByFirst.get((tokens[at] as Token).form) ?? NONE;
  const matches = byStart[at] as Match[];
  if (matches.length === 0) return byForm;
  const patterns = new Set(byForm);
  for (const match of matches) {
    for (const pattern of lexicon.patternsByFirst.get(`{${match.class}}`) ?? NONE)
      patterns.add(pattern);
  }
  return patterns;
}

function run(
  elements: OpenElement[],
  tokens: Token[],
  byStart: Match[][],
  from: number,
): State | null {
  let states: State[] = [{ at: from, names: [] }];
  for (const element of elements) {
    const next = new Map<number, State>();
    for (const state of states) {
      if (element.optional) next.set(state.at, state);
      for (const reached of advance(element, from, state, tokens, byStart)) {
        if (!next.has(reached.at)) next.set(reached.at, reached);
      }
    }
    if (next.size === 0) return null;
    states = [...next.values()];
  }
  const last = states.reduce((best, state) => (state.at > best.at ? state : best));
  return last.at > from ? last : null;
}

function* advance(
  element: OpenElement,
  first: number,
  state: State,
  tokens: Token[],
  byStart: Match[][],
): Generator<State> {
  for (let skipped = 0; skipped <= element.gap; skipped++) {
    const at = state.at + skipped;
    const token = tokens[at];
    if (!token) return;
    if (at !== first && token.breakBefore === 2) return;
    if (element.forms.has(token.form)) yield { at: at + 1, names: state.names };
    for (const match of byStart[at] as Match[]) {
      if (element.classes.includes(match.class))
        yield { at: match.to, names: [...state.names, match] };
    }
  }
}

function phraseMatch(
  pattern: OpenPattern,
  tokens: Token[],
  from: number,
  state: State,
): PhraseMatch {
  return {
    entry: pattern.entry,
    class: pattern.class,
    start: (tokens[from] as Token).start,
    end: (tokens[state.at - 1] as Token).end,
    from,
    to: state.at,
    names: state.names,
  };
}
