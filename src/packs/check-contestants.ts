import { foldName } from '../lexicon/name-forms.ts';
import { type WordList, wordFields } from './contestant-schema.ts';
import { MOST, SHORTEST_NAME } from './limits.ts';
import type { PackBase } from './pack-base.ts';
import type { Blame } from './pack-problem.ts';
import type { PackFile } from './pack-schema.ts';

const KINDS = Object.keys(wordFields) as (keyof WordList)[];

/** Finds contestants of contests, regions and parties that are not there, and names that cannot be. */
export function checkContestants({ contestants }: PackFile, base: PackBase, blame: Blame): void {
  const parties = new Set([...base.parties, ...contestants.map(({ id }) => id)]);
  let names = 0;
  contestants.forEach((entry, at) => {
    const path = ['contestants', at];
    const { contest, region, numbers, party, from, to } = entry;
    if (contest && !base.contests.has(contest)) blame('no-contest', [...path, 'contest'], contest);
    for (const id of Object.keys(numbers ?? {})) {
      if (!base.contests.has(id)) blame('no-contest', [...path, 'numbers', id], id);
    }
    if (region && !base.regions.has(region)) blame('no-region', [...path, 'region'], region);
    if (party && !parties.has(party)) blame('no-party', [...path, 'party'], party);
    if (from && to && to < from) blame('order', [...path, 'to'], `${from} – ${to}`);
    for (const kind of KINDS) {
      (entry[kind] ?? []).forEach((word, place) => {
        names += 1;
        const written = typeof word === 'string' ? word : word.form;
        const unsure = typeof word !== 'string' && word.ambiguous === true;
        checkName(written, unsure, base, (code, _, detail) =>
          blame(code, [...path, kind, place], detail),
        );
      });
    }
  });
  if (names > MOST.names) blame('too-many', ['contestants'], MOST.names);
}

function checkName(
  written: string,
  unsure: boolean,
  { commonWords }: PackBase,
  blame: Blame,
): void {
  const form = foldName(written.slice(0, MOST.nameLength));
  if (written.length > MOST.nameLength || form.split(' ').length > MOST.nameWords) {
    blame('long-name', [], MOST.nameLength);
  } else if (form.length < SHORTEST_NAME) {
    blame('short-name', [], SHORTEST_NAME);
  } else if (!unsure && commonWords.has(form)) {
    // A word that everybody uses is evidence of nothing by itself.
    blame('common-word', [], written);
  }
}
