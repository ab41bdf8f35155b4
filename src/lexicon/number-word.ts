import type { Token } from '../text/token.ts';
import type { Match } from './match.ts';

/** 1 to 5 in the languages of the archipelago (facts: regional_number_words, own knowledge). */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  satu: 1,
  siji: 1,
  hiji: 1,
  atu: 1,
  ciek: 1,
  sikok: 1,
  sada: 1,
  sa: 1,
  asa: 1,
  seddi: 1,
  besik: 1,
  siki: 1,
  sekek: 1,
  settong: 1,
  dua: 2,
  loro: 2,
  duo: 2,
  rua: 2,
  kalih: 2,
  due: 2,
  dhuwa: 2,
  tiga: 3,
  telu: 3,
  tilu: 3,
  tige: 3,
  tigo: 3,
  tolu: 3,
  lhee: 3,
  talu: 3,
  tellu: 3,
  tallu: 3,
  tello: 3,
  empat: 4,
  papat: 4,
  opat: 4,
  ampek: 4,
  peuet: 4,
  ampat: 4,
  eppa: 4,
  appa: 4,
  ampa: 4,
  lima: 5,
  limo: 5,
  lime: 5,
  limong: 5,
  lema: 5,
};

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
