import type { Random } from '../bench/random.ts';
import * as grammar from './grammar.ts';
import { readContestants } from './names.ts';
import type { Person } from './types.ts';

const { people, parties, hashtags, slogans } = readContestants();
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ...grammar.WORDS,
  person: people,
  party: parties,
  hashtag: hashtags,
  slogan: slogans,
};
/** Of a thousand texts so many take a side, and so many more speak of politics without. */
const PARTISAN = 30;
const POLITICAL = 70;
/** One account in so many is a group, page or campaign by its name. */
const PAGE_EVERY = 4;

/** A text as people write it: mostly of daily life. */
export function makeText(random: Random): string {
  const lot = random.below(1000);
  const kind =
    lot < PARTISAN
      ? grammar.PARTISAN
      : lot < PARTISAN + POLITICAL
        ? grammar.POLITICAL
        : grammar.ORDINARY;
  return fill(random.pick(kind), random).trim();
}

/** Somebody, or a group; the number in it makes the name one that nobody else has. */
export function makePerson(random: Random, serial: number): Person {
  const isPage = random.below(PAGE_EVERY) === 0;
  const name = isPage
    ? `${fill(random.pick(grammar.GROUPS), random)} ${serial}`
    : `${random.pick(grammar.FIRST_NAMES)} ${random.pick(grammar.LAST_NAMES)} ${serial}`;
  const handle = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
  return { name, handle: handle.slice(-28).replace(/^_+/, '') };
}

function fill(template: string, random: Random): string {
  return template.replaceAll(/<(\w+)>/g, (_, word: string) =>
    fill(random.pick(WORDS[word] ?? []), random),
  );
}
