import { readFileSync } from 'node:fs';
import { type Engine, makeEngines } from './bench/engines.ts';
import { makeWorkload } from './bench/workload.ts';

const POSTS = 4000;
const ROUNDS = 9;

const workload = makeWorkload(POSTS);
const { floor, peer, ours } = makeEngines(workload);
const engines = [floor, peer, ...ours];
const times = new Map<Engine, number[]>(engines.map((engine) => [engine, []]));

// In turn, round by round, so that a busy machine slows all alike; the first round warms up.
for (let round = 0; round <= ROUNDS; round++) {
  for (const engine of engines) {
    const start = performance.now();
    engine.run(workload.posts);
    if (round > 0) times.get(engine)?.push(performance.now() - start);
  }
}

const { version } = JSON.parse(
  readFileSync('node_modules/modern-ahocorasick/package.json', 'utf8'),
) as { version: string };
const lines = [
  `${POSTS} teks / texts, ${workload.characters} huruf / characters, ${workload.names.length} nama / names`,
  `Node ${process.versions.node}; modern-ahocorasick ${version}; median ${ROUNDS} putaran / rounds`,
  '',
  ...ours.flatMap((engine) => [
    `${engine.name}:`,
    `  ${ratio(times.get(peer), times.get(engine)).toFixed(2)} × secepat / as fast as: ${peer.name}`,
    `  ${ratio(times.get(engine), times.get(floor)).toFixed(1)} × waktu / the time of: ${floor.name}`,
  ]),
];
process.stdout.write(`${lines.join('\n')}\n`);

/** Median over rounds of one time against another of the same round. */
function ratio(above: number[] = [], below: number[] = []): number {
  const ratios = above.map((time, round) => time / (below[round] as number)).sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)] as number;
}
