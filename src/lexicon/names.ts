import { callParts, foldName, shortFullNames } from './name-forms.ts';
import type {
  PackContestant,
  PackJson,
  PackName,
  PackNameLine,
  PackPairLine,
  PackPairTable,
} from './pack-types.ts';

/** A part used alone must be at least this long to be a name at all. */
const SHORTEST_CALL_NAME = 5;

/** All names of the pack: those listed, and those that follow by rule from the tables of pairs. */
export function openNames(pack: Pick<PackJson, 'names' | 'pairTables'>): PackName[] {
  return [...pack.names.map(openLine), ...pack.pairTables.flatMap(namesOfTable)];
}

/** All contestants of the pack, with the pairs of the tables. */
export function openContestants(
  pack: Pick<PackJson, 'contestants' | 'pairTables'>,
): PackContestant[] {
  return [...pack.contestants, ...pack.pairTables.flatMap(contestantsOfTable)];
}

/** Id of a pair of a table: `pilkada-2024/3273-1`. */
function pairId(contest: string, [region, number]: readonly [string, number, ...unknown[]]) {
  return `${contest}/${region}-${number}`;
}

function openLine([nameClass, form, entry, ambiguous, stance]: PackNameLine): PackName {
  const name: PackName = { class: nameClass, form, entry, ambiguous: ambiguous === 1 };
  return stance ? { ...name, stance } : name;
}

function namesOfTable(table: PackPairTable): PackName[] {
  const common = new Set(table.commonParts);
  return table.pairs.flatMap((pair) => namesOfPair(pair, pairId(table.contest, pair), common));
}

/** A pair without a deputy is the blank column, which has no names of its own. */
function namesOfPair([, , head, deputy]: PackPairLine, entry: string, common: Set<string>) {
  const names: PackName[] = [];
  const known = new Set<string>();
  if (deputy === '') return names;
  const add = (form: string, nameClass: 'person' | 'pair') => {
    if (known.has(form) || common.has(form)) return;
    known.add(form);
    names.push({ form, entry, class: nameClass, ambiguous: isAmbiguous(form, common) });
  };
  for (const name of [head, deputy]) {
    add(foldName(name), 'person');
    for (const short of shortFullNames(name)) add(short, 'person');
    for (const part of callParts(name)) {
      if (part.length >= SHORTEST_CALL_NAME && !common.has(part)) add(part, 'person');
    }
  }
  for (const first of callParts(head)) {
    for (const second of callParts(deputy)) add(`${first} ${second}`, 'pair');
  }
  return names;
}

/** One word alone, or common ones only, may be anybody. */
function isAmbiguous(form: string, common: Set<string>): boolean {
  const parts = form.split(' ');
  return parts.length === 1 || parts.every((part) => part.length < 3 || common.has(part));
}

function contestantsOfTable(table: PackPairTable): PackContestant[] {
  return table.pairs.map((pair) => {
    const [region, number, head, deputy, won] = pair;
    const contestant: PackContestant = {
      id: pairId(table.contest, pair),
      kind: 'pair',
      label: deputy === '' ? head : `${head} – ${deputy}`,
      contest: table.contest,
      region,
      number,
      from: table.from,
      to: table.to,
    };
    if (!won) return contestant;
    const title = region.length === 2 ? 'Gubernur' : 'Bupati atau Wali Kota';
    return { ...contestant, office: { title, from: table.inauguration } };
  });
}
