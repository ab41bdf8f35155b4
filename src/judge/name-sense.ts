import type { Homonym } from '../lexicon/lexicon.ts';
import type { Match, Reading } from '../lexicon/match.ts';
import type { Token } from '../text/token.ts';

/** What tells a name from an ordinary word. */
export interface NameSenses {
  homonyms: ReadonlyMap<string, Homonym>;
  /** Frequent words: a doubtful name among them must be written as a name. */
  commonWords: ReadonlySet<string>;
}

/** Classes whose matches are a contestant for sure. */
const SURE = new Set(['who', 'party', 'handle', 'team-name', 'alias', 'slogan', 'mock-name']);
const UNSURE = new Set(['maybe-who', 'maybe-party', 'maybe-mock', 'slogan-word']);
/** How many tokens to either side decide what a homonym means. */
const NEAR = 12;
/** Forms of address that come before a name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'pak bu bapak ibu bpk mas mbak bang bung kang teh cak gus kyai kh haji hj ustadz ust abah uda uni daeng bli om tante ning neng mak emak wak tgk tuan dr prof'.split(
    ' ',
  ),
);

/**
 * Tells which names of a reading really are contestants here. A homonym (`pan`, `PBB`, `amin`) is
 * decided by the words near it; an ambiguous name counts only in a text that speaks of a contest.
 */
export function contestantsIn(reading: Reading, senses: NameSenses): Set<Match> {
  const names = reading.matches.filter((match) => SURE.has(match.class) || UNSURE.has(match.class));
  const accepted = new Set<Match>();
  const unsure: Match[] = [];
  for (const name of names) {
    const form = formOf(reading, name);
    const homonym = senses.homonyms.get(form.replace(/^partai /, ''));
    if (homonym) {
      if (meansParty(reading, name, homonym, form.startsWith('partai '))) accepted.add(name);
    } else if (SURE.has(name.class)) accepted.add(name);
    else if (!senses.commonWords.has(form) || writtenAsName(reading, name)) unsure.push(name);
  }
  const speaksOf = (wanted: string) => reading.matches.some((match) => match.class === wanted);
  const contested = accepted.size > 0 || speaksOf('contest') || namesANumber(reading);
  // A verb of choosing alone is said of many things: the name must look like one.
  const chosen = speaksOf('vote');
  for (const name of unsure) {
    const plain = name.to - name.from > 1 || writtenAsName(reading, name);
    if (contested || (chosen && plain)) accepted.add(name);
  }
  return accepted;
}

/** `ERA`, `mas Agus`, `#DIA`: in capitals among small letters, after an honorific, in a hashtag. */
function writtenAsName({ tokens }: Reading, name: Match): boolean {
  const token = tokens[name.from] as Token;
  const before = tokens[name.from - 1];
  if (token.hashtag > 0 || (before && HONORIFICS.has(before.form))) return true;
  if (token.letterCase === 'lower') return false;
  const startsSentence = !before || token.breakBefore === 2;
  const others = tokens.filter((one) => one.kind === 'word' && one !== token);
  const shouted = others.length > 0 && others.every((one) => one.letterCase === 'upper');
  return !shouted && (token.letterCase === 'upper' || !startsSentence);
}

function namesANumber(reading: Reading): boolean {
  return reading.phrases.some(
    (phrase) => phrase.class === 'call' && phrase.names.some((one) => one.class === 'number'),
  );
}

function formOf(reading: Reading, match: Match): string {
  return reading.tokens
    .slice(match.from, match.to)
    .map((token) => token.form)
    .join(' ');
}

function meansParty(reading: Reading, name: Match, homonym: Homonym, saysParty: boolean): boolean {
  const near = new Set<string>();
  const first = Math.max(0, name.from - NEAR);
  for (const token of reading.tokens.slice(first, name.from)) near.add(token.form);
  for (const token of reading.tokens.slice(name.to, name.to + NEAR)) near.add(token.form);
  const has = (words: readonly string[]) =>
    words.some((word) => word.split(' ').every((part) => near.has(part)));
  if (has(homonym.meansOther)) return false;
  return saysParty || homonym.meansParty.length === 0 || has(homonym.meansParty);
}
