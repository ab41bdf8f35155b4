import type { EvidenceKind, Strength } from '../lexicon/evidence-kind.ts';
import type { Match, PhraseMatch, Reading } from '../lexicon/match.ts';
import { NAME_CLASSES } from '../lexicon/name-class.ts';
import { isDenied } from './denial.ts';
import { contestantsIn, type NameSenses } from './name-sense.ts';

/** What a text holds that could meet a rule. */
export interface TextEvidence {
  reading: Reading;
  /** Names that really are contestants here. */
  contestants: Set<Match>;
  /** Phrases whose names are all contestants. */
  phrases: PhraseMatch[];
  /** Phrases that would be among them if the text did not forbid or deny what they say. */
  denied: PhraseMatch[];
  /** The text speaks of a contest: a contestant, a contest word, a call with a number. */
  onTopic: boolean;
  /** Words that often stand beside contestants whom no list names (offices, votes, wins, mockery), outside a pastime. */
  hinted: boolean;
  /** Names nobody and speaks of sport, songs or shops, which have numbers and wins of their own. */
  pastime: boolean;
}

export type PhraseKinds = Readonly<Record<string, { evidence: EvidenceKind; strength: Strength }>>;

const NAMES: ReadonlySet<string> = new Set(NAME_CLASSES);

/** Classes of `hinted`. */
const HINTS = [
  'office',
  'win',
  'applause',
  'maybe-who',
  'mockery',
  'sign',
  'attack',
  'team',
  'continue',
  'replace',
  'vote',
  'contest-hint',
] as const;

/** Only a text with a word of these classes, or a phrase, can hold anything that meets a rule. */
export const TELLING_CLASSES: readonly string[] = [...NAME_CLASSES, 'contest', ...HINTS];

const TOPICAL_PHRASES: ReadonlySet<string> = new Set(['call', 'replace', 'continue']);

/** Gathers what a reading holds, without judging it. */
export function gatherEvidence(reading: Reading, senses: NameSenses): TextEvidence {
  if (reading.quiet)
    return {
      reading,
      contestants: new Set(),
      phrases: [],
      denied: [],
      onTopic: false,
      hinted: false,
      pastime: false,
    };
  const contestants = contestantsIn(reading, senses);
  const told = reading.phrases.filter((phrase) =>
    phrase.names.every(
      (name) => contestants.has(name) || !NAMES.has(name.class) || name.class === 'camp-insult',
    ),
  );
  const denied = told.filter((phrase) => isDenied(reading, phrase));
  const phrases = denied.length === 0 ? told : told.filter((one) => !denied.includes(one));
  const classes = new Set(reading.matches.map((match) => match.class));
  const pastime = contestants.size === 0 && classes.has('sport');
  const onTopic =
    contestants.size > 0 ||
    classes.has('contest') ||
    classes.has('camp-insult') ||
    (!pastime && phrases.some((phrase) => TOPICAL_PHRASES.has(phrase.class)));
  const hinted = !pastime && HINTS.some((name) => classes.has(name));
  return { reading, contestants, phrases, denied, onTopic, hinted, pastime };
}
