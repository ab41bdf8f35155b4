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

/** Why a name is or is not taken for a contestant. */
export type SenseReason =
  | 'sure'
  | 'homonym-party'
  | 'homonym-other'
  | 'homonym-unsaid'
  | 'common-word'
  | 'contested'
  | 'chosen'
  | 'uncontested';

export interface NameSense {
  name: Match;
  contestant: boolean;
  reason: SenseReason;
  /** The word near it that decides a homonym. */
  word?: string;
}

/**
 * Tells which names of a reading really are contestants here. A homonym (`pan`, `PBB`, `amin`) is
 * decided by the words near it; an ambiguous name counts only in a text that speaks of a contest.
 */
export function contestantsIn(reading: Reading, senses: NameSenses): Set<Match> {
  return new Set(
    nameSensesIn(reading, senses).flatMap(({ name, contestant }) => (contestant ? [name] : [])),
  );
}

/**
 * Every name of a reading that could be a contestant, with what it is taken for and why; those that
 * need no other words first, which is the order that the model has learned.
 */
export function nameSensesIn(reading: Reading, senses: NameSenses): NameSense[] {
  const decided: NameSense[] = [];
  const doubtful: Match[] = [];
  for (const name of reading.matches) {
    if (!SURE.has(name.class) && !UNSURE.has(name.class)) continue;
    const sense = senseByItself(reading, name, senses);
    if (sense) decided.push(sense);
    else doubtful.push(name);
  }
  const speaksOf = (wanted: string) => reading.matches.some((match) => match.class === wanted);
  const contested =
    decided.some(({ contestant }) => contestant) || speaksOf('contest') || namesANumber(reading);
  // A verb of choosing alone is said of many things: the name must look like one.
  const chosen = speaksOf('vote');
  const senseOfDoubtful = (name: Match): NameSense => {
    const plain = name.to - name.from > 1 || writtenAsName(reading, name);
    if (contested) return { name, contestant: true, reason: 'contested' };
    if (chosen && plain) return { name, contestant: true, reason: 'chosen' };
    return { name, contestant: false, reason: 'uncontested' };
  };
  return [...decided, ...doubtful.map(senseOfDoubtful)];
}

/** What a name is whatever the rest of the text is about; null when that decides. */
function senseByItself(reading: Reading, name: Match, senses: NameSenses): NameSense | null {
  const form = formOf(reading, name);
  const homonym = senses.homonyms.get(form.replace(/^partai /, ''));
  if (homonym) return senseOfHomonym(reading, name, homonym, form.startsWith('partai '));
  if (SURE.has(name.class)) return { name, contestant: true, reason: 'sure' };
  if (!senses.commonWords.has(form) || writtenAsName(reading, name)) return null;
  return { name, contestant: false, reason: 'common-word' };
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

function senseOfHomonym(
  reading: Reading,
  name: Match,
  homonym: Homonym,
  saysParty: boolean,
): NameSense {
  const near = new Set<string>();
  const first = Math.max(0, name.from - NEAR);
  for (const token of reading.tokens.slice(first, name.from)) near.add(token.form);
  for (const token of reading.tokens.slice(name.to, name.to + NEAR)) near.add(token.form);
  const nearOf = (words: readonly string[]) =>
    words.find((word) => word.split(' ').every((part) => near.has(part)));
  const other = nearOf(homonym.meansOther);
  if (other) return { name, contestant: false, reason: 'homonym-other', word: other };
  const party = nearOf(homonym.meansParty);
  if (party) return { name, contestant: true, reason: 'homonym-party', word: party };
  if (saysParty || homonym.meansParty.length === 0) {
    return { name, contestant: true, reason: 'homonym-party' };
  }
  return { name, contestant: false, reason: 'homonym-unsaid' };
}
