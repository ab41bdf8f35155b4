import type { Match } from '../../../src/lexicon/match.ts';
import { NUMBER_WORDS } from '../../../src/lexicon/number-word.ts';
import type { Token } from '../../../src/text/token.ts';

const HIGHEST_BALLOT_NUMBER = 24;

/** The ballot number that a token may name, or null. `02` and `2` and `dua` and `2⃣` are 2. */
function ballotNumber(token: Token): number | null {
  if (token.kind === 'number' && token.form.length <= 2) {
    const value = Number(token.form);
    return value >= 1 && value <= HIGHEST_BALLOT_NUMBER ? value : null;
  }
  if (token.kind === 'emoji' && /^\d⃣$/.test(token.form)) return Number(token.form[0]);
  return token.kind === 'word' ? (NUMBER_WORDS[token.form] ?? null) : null;
}

/** The class `number` is not listed in the rule data: every token that can be a ballot number. */
export function numberMatch(tokens: Token[], at: number): Match | null {
  const token = tokens[at] as Token;
  const number = ballotNumber(token);
  if (number === null) return null;
  return {
    entry: `number/${number}`,
    class: 'number',
    start: token.start,
    end: token.end,
    from: at,
    to: at + 1,
  };
}
