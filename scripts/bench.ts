import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openShippedLexicon } from '../src/lexicon/pack.ts';
import { measureHostile } from './bench/hostile.ts';
import { type Ratio, ratioOf, timeInTurn } from './bench/in-turn.ts';
import { normalise } from './bench/normaliser.ts';
import { floor, fullJob, wholeAssess, workloadLexicon } from './bench/own.ts';
import { fullPeers, namePeers, slowPeers } from './bench/peers.ts';
import { measureRecall } from './bench/recall.ts';
import { makeWorkload } from './bench/workload.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    posts: { type: 'string', default: '100000' },
  },
});
const rounds = Number(values.rounds);
const workload = makeWorkload(Number(values.posts));
const { names, rules, posts } = workload;
const OWN = 'full job';
const ASSESS = 'whole assess';
const FLOOR = 'charCodeAt loop';

const opening = Array.from({ length: 5 }, () => {
  const start = performance.now();
  openShippedLexicon();
  return performance.now() - start;
});
const lexicon = workloadLexicon(workload);
const own = { [FLOOR]: floor, [OWN]: fullJob(lexicon) };
const alone = timeInTurn({ ...own, [ASSESS]: wholeAssess }, posts, rounds * 2);
const peers = fullPeers(names, rules);
const full = timeInTurn({ ...own, ...peers }, posts, rounds);
const normalised = posts.slice(0, 4000).map((post) => normalise(post));
const nameSearches = namePeers(names);
const onlyNames = timeInTurn({ ...own, ...nameSearches }, normalised, rounds);
const slow = slowPeers(names);
const few = timeInTurn({ ...own, ...slow }, posts.slice(0, 20), 1);
const hostile = measureHostile(lexicon, posts);
const recall = measureRecall(lexicon, workload);

const rows: [string, string, string][] = [
  ...Object.keys(peers).map((name): [string, string, string] => [
    `${OWN}: × faster than normaliser + ${name} + RegExp`,
    show(ratioOf(full, name, OWN)),
    { 'modern-ahocorasick': '≥ 8', 'flashtext.js': '≥ 6' }[name] ?? '≥ 10',
  ]),
  ...Object.keys(nameSearches).map((name): [string, string, string] => [
    `names only: × faster than ${name}`,
    show(ratioOf(onlyNames, name, OWN)),
    '≥ 25',
  ]),
  ...Object.keys(slow).map((name): [string, string, string] => [
    `names only, few posts: × faster than ${name}`,
    show(ratioOf(few, name, OWN)),
    '≥ 1000',
  ]),
  [`${OWN}: × the time of the ${FLOOR}`, show(ratioOf(alone, OWN, FLOOR)), '≤ 3.5'],
  [`${ASSESS}: × the time of the ${OWN}`, show(ratioOf(alone, ASSESS, OWN)), '≤ 2'],
  [`worst hostile text ${hostile.worst.name}: × ordinary`, hostile.worst.cost.toFixed(1), '≤ 5'],
  [`steepest 80k / 10k ${hostile.steepest.name}`, hostile.steepest.slope.toFixed(2), '≤ 1.3'],
  [`disguised names found, of ${recall.names}`, percent(recall.found, recall.names), '≥ 98 %'],
  [`gapped rules found, of ${recall.rules}`, percent(recall.rulesFound, recall.rules), ''],
  [`ordinary posts with a false hit, of ${posts.length}`, String(recall.falseHits), '0'],
  [
    'opening the shipped lexicon, first / best (ms)',
    `${opening[0]?.toFixed(0)} / ${Math.min(...opening).toFixed(1)}`,
    '≤ 10',
  ],
];
const width = Math.max(...rows.map(([name]) => name.length));
process.stdout.write(
  [
    `${posts.length} posts, ${workload.characters} characters, ${names.length} names, ${rules.length} rules; ${rounds} rounds, median (least – most)`,
    `Node ${process.versions.node}; ${[
      ...Object.keys(peers),
      ...Object.keys(nameSearches),
      ...Object.keys(slow),
    ]
      .filter((name) => name !== 'trie RegExp')
      .map((name) => `${name} ${versionOf(name)}`)
      .join(', ')}`,
    '',
    ...rows.map(
      ([name, value, target]) => `${name.padEnd(width)}  ${value.padStart(26)}  ${target}`,
    ),
    '',
    `found by disguise: ${[...recall.byDisguise].map(([name, [found, all]]) => `${name} ${percent(found, all)}`).join(', ')}`,
    '',
  ].join('\n'),
);

function show({ median, least, most }: Ratio): string {
  const digits = median < 100 ? 1 : 0;
  return `${median.toFixed(digits)} (${least.toFixed(digits)} – ${most.toFixed(digits)})`;
}

function percent(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(1)} %`;
}

function versionOf(name: string): string {
  return (
    JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }
  ).version;
}
