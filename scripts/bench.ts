import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { namesAlike, plainPosts, rulesAlike } from './bench/found-alike.ts';
import { measureHostile } from './bench/hostile.ts';
import { type Engine, ratioOf, type Search, timeInTurn } from './bench/in-turn.ts';
import { normalise } from './bench/normaliser.ts';
import { measureOpening, packSizes } from './bench/opening.ts';
import { floor, fullJob, wholeAssess, workloadLexicon } from './bench/own.ts';
import { type Find, findRules, fullPeers, namePeers, slowPeers } from './bench/peers.ts';
import { measureRecall } from './bench/recall.ts';
import { measureReviewing } from './bench/reviewing.ts';
import { type Comparison, describeComparison } from './bench/same-found.ts';
import { aimed, markdownTable, plainTable, type Row } from './bench/table.ts';
import { makeWorkload } from './bench/workload.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    posts: { type: 'string', default: '100000' },
    markdown: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const workload = makeWorkload(Number(values.posts));
const { rules, posts } = workload;
const names = [...new Set(workload.names.map(normalise))];
const OWN = 'full job';
const ASSESS = 'whole assess';
const FLOOR = 'charCodeAt loop';
const TARGETS: Readonly<Record<string, number>> = {
  'modern-ahocorasick': 8,
  'flashtext.js': 6,
  'trie RegExp': 10,
  allprofanity: 25,
  '@2toad/profanity': 25,
  obscenity: 1000,
  'bad-words': 1000,
};
/** Posts of each slice that the peers read that take tens of milliseconds for one. */
const FEW = 2;

const lexicon = workloadLexicon(workload);
const own = { [FLOOR]: { search: floor }, [OWN]: { search: fullJob(lexicon) } };
const rule = findRules(rules);
const peers = { full: fullPeers(names), names: namePeers(names), slow: slowPeers(names) };
const whole =
  (find: Find): Search =>
  (post) => {
    const text = normalise(post);
    return find(text).length + rule(text).length;
  };
/** These get texts that are normalised already, and so do we beside them. */
const onlyNames =
  (find: Find): Search =>
  (post) =>
    find(post).length;

const opening = measureOpening();
const sizes = packSizes();
const alone = timeInTurn({ ...own, [ASSESS]: { search: wholeAssess } }, posts, rounds * 2);
const full = timeInTurn({ ...own, ...engines(peers.full, whole) }, posts, rounds);
const some = posts.slice(0, 4000).map(normalise);
const named = timeInTurn({ ...own, ...engines(peers.names, onlyNames) }, some, rounds);
const slow = timeInTurn({ ...own, ...engines(peers.slow, onlyNames, FEW) }, some, 1);
const hostile = measureHostile(lexicon, posts);
const recall = measureRecall(lexicon, workload);
const reviewing = await measureReviewing(rounds);
const plain = plainPosts(workload);

const against = (found: Record<string, Find>, times: typeof full, what: (name: string) => string) =>
  Object.keys(found).map((name) =>
    aimed(what(name), ratioOf(times, name, OWN), '≥', TARGETS[name] as number, ' ×'),
  );
const rows: Row[] = [
  ...against(peers.full, full, (name) => `faster than normaliser + ${name} + RegExp`),
  ...against(peers.names, named, (name) => `faster than ${name}, names only`),
  ...against(peers.slow, slow, (name) => `faster than ${name}, names only, few posts`),
  aimed(`full job against the ${FLOOR}`, ratioOf(alone, OWN, FLOOR), '≤', 3.5, ' ×'),
  aimed(`${ASSESS} against the ${OWN}`, ratioOf(alone, ASSESS, OWN), '≤', 2, ' ×'),
  aimed(
    `worst hostile text (${hostile.worst.name}), per character`,
    hostile.worst.cost,
    '≤',
    5,
    ' ×',
  ),
  ...hostile.floods.map(({ name, cost }) =>
    aimed(`1 MB of ${name}, per character`, cost, '≤', 3, ' ×'),
  ),
  aimed(
    `steepest from 10k to 80k (${hostile.steepest.name})`,
    hostile.steepest.slope,
    '≤',
    1.3,
    ' ×',
  ),
  aimed(
    `disguised names found, of ${recall.names}`,
    (100 * recall.found) / recall.names,
    '≥',
    98,
    ' %',
  ),
  aimed(`ordinary posts with a false hit, of ${posts.length}`, recall.falseHits, '≤', 0),
  aimed('opening the shipped lexicon, fresh process', opening.opened, '≤', 10, ' ms'),
  aimed('memory of the opened lexicon', opening.heap, '≤', 4, ' MiB'),
  ...Object.entries(reviewing).map(([platform, ratio]) =>
    aimed(`reviewing: judging against unzipping and parsing, ${platform}`, ratio, '≤', 1, ' ×'),
  ),
  { what: 'lexicon, zipped', value: `${sizes.lexicon.toFixed(0)} kB` },
  { what: 'other rule data and model, zipped', value: `${sizes.rest.toFixed(0)} kB` },
  aimed('rule data and model, zipped', sizes.lexicon + sizes.rest, '≤', 250, ' kB'),
];
const everyPeer = { ...peers.full, ...peers.names, ...peers.slow };
const alike = [
  ...Object.entries(everyPeer).map(([name, find]) =>
    alikeRow(
      name,
      namesAlike(workload, lexicon, name in peers.slow ? plain.slice(0, 20) : plain, find),
    ),
  ),
  alikeRow('RegExp for rules', rulesAlike(workload, lexicon, rule)),
];
const versions = Object.keys(everyPeer).filter((name) => name !== 'trie RegExp');
const table = values.markdown ? markdownTable : plainTable;
process.stdout.write(
  [
    `${posts.length} posts, ${workload.characters} characters, ${names.length} names, ${rules.length} rules; ${rounds} rounds, median (least – most)`,
    `Node ${process.versions.node}; ${versions.map((name) => `${name} ${versionOf(name)}`).join(', ')}`,
    '',
    table(rows),
    '',
    table(alike),
    '',
    `gapped rules found: ${recall.rulesFound} of ${recall.rules}`,
    `by disguise: ${[...recall.byDisguise].map(([name, [found, all]]) => `${name} ${found}/${all}`).join(', ')}`,
    '',
  ].join('\n'),
);

function engines(
  found: Record<string, Find>,
  toSearch: (find: Find) => Search,
  perSlice?: number,
): Record<string, Engine> {
  return Object.fromEntries(
    Object.entries(found).map(([name, find]) => [
      name,
      perSlice ? { search: toSearch(find), perSlice } : { search: toSearch(find) },
    ]),
  );
}

function alikeRow(name: string, comparison: Comparison): Row {
  const { missed, extra } = comparison;
  const met = missed.length === 0 && extra.length === 0;
  return {
    what: `found alike: ${name}`,
    value: describeComparison(comparison),
    target: 'all',
    met,
  };
}

function versionOf(name: string): string {
  const file = readFileSync(`node_modules/${name}/package.json`, 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}
