import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const FOLDER = resolve(import.meta.dirname, '../../rules/contestants');

/** Names that say which side a text is about. */
export interface Contestants {
  people: string[];
  parties: string[];
  hashtags: string[];
  slogans: string[];
}

interface Entry {
  names?: (string | object)[];
  hashtags?: (string | object)[];
  slogans?: (string | object)[];
}

/** The presidential pairs and the national parties of the rule data; entries with conditions are left out. */
export function readContestants(): Contestants {
  const pairs = entriesOf('presidential');
  const parties = entriesOf('parties');
  return {
    people: plain(pairs.flatMap(({ names = [] }) => names)),
    parties: plain(parties.flatMap(({ names = [] }) => names)),
    hashtags: plain([...pairs, ...parties].flatMap(({ hashtags = [] }) => hashtags)),
    slogans: plain(pairs.flatMap(({ slogans = [] }) => slogans)),
  };
}

function entriesOf(name: string): Entry[] {
  return parse(readFileSync(resolve(FOLDER, `${name}.yaml`), 'utf8')) as Entry[];
}

function plain(names: readonly (string | object)[]): string[] {
  return names.filter((name) => typeof name === 'string');
}
