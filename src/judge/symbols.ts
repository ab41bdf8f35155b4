import type { Match, Reading } from '../lexicon/match.ts';
import type { Token } from '../text/token.ts';
import { HONORIFICS } from './name-sense.ts';

/** A word, or what stands in its place for the stance model. */
export interface TextSymbol {
  text: string;
  /** Token range [from, to); empty for the end of a sentence. */
  from: number;
  to: number;
  /** A word as it was written, not a class. */
  plain: boolean;
  /** A contestant, by the class of its name. */
  name: boolean;
}

/**
 * A reading as the stance model sees it. Names are replaced by their class, so that it learns how
 * people speak of contestants and not of whom they spoke in 2024.
 */
export function symbolsOf(reading: Reading, contestants: ReadonlySet<Match>): TextSymbol[] {
  const { tokens } = reading;
  const nameAt = new Map<number, Match>();
  for (const name of contestants) {
    const other = nameAt.get(name.from);
    if (!other || other.to < name.to) nameAt.set(name.from, name);
  }
  const symbols: TextSymbol[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    if (token.breakBefore === 2)
      symbols.push({ text: '<.>', from: at, to: at, plain: false, name: false });
    const name = nameAt.get(at);
    const to = name ? name.to : at + 1;
    const text = name ? `<${name.class}>` : symbolOf(token, tokens[at - 1]);
    symbols.push({ text, from: at, to, plain: !name && !text.startsWith('<'), name: !!name });
    at = to;
  }
  return symbols;
}

function symbolOf(token: Token, before: Token | undefined): string {
  if (token.kind === 'url') return '<url>';
  if (token.kind === 'mention') return '<at>';
  if (token.kind === 'number') {
    const value = Number(token.form);
    if (token.form.length === 4 && value >= 1990 && value <= 2045) return '<year>';
    return token.form.length <= 2 && value >= 1 && value <= 5 ? '<ballot>' : '<number>';
  }
  if (before && HONORIFICS.has(before.form) && token.letterCase !== 'lower') return '<person>';
  return token.form;
}
