import type { Search } from './peers.ts';

/** What one engine took against another: median and extremes of the ratios of the same round. */
export interface Ratio {
  median: number;
  least: number;
  most: number;
}

export type Times = Record<string, number[]>;

/**
 * Times of all engines over the same posts, in turn and in slices, so that a busy machine slows all
 * alike. A first round warms up.
 */
export function timeInTurn(
  engines: Record<string, Search>,
  posts: readonly string[],
  rounds: number,
): Times {
  const times: Times = Object.fromEntries(Object.keys(engines).map((name) => [name, []]));
  const slices = 10;
  const size = Math.ceil(posts.length / slices);
  let kept = 0;
  for (let round = 0; round <= rounds; round++) {
    const taken = Object.fromEntries(Object.keys(engines).map((name) => [name, 0]));
    for (let slice = 0; slice < (round === 0 ? 1 : slices); slice++) {
      const part = posts.slice(slice * size, (slice + 1) * size);
      for (const [name, search] of Object.entries(engines)) {
        const start = performance.now();
        for (const post of part) kept = (kept + search(post)) | 0;
        taken[name] = (taken[name] ?? 0) + performance.now() - start;
      }
    }
    if (round > 0) for (const [name, time] of Object.entries(taken)) times[name]?.push(time);
  }
  if (kept === 1e9) process.stdout.write('');
  return times;
}

/** How many times as long `above` took as `below`. */
export function ratioOf(times: Times, above: string, below: string): Ratio {
  const ratios = (times[above] ?? [])
    .map((time, round) => time / (times[below]?.[round] as number))
    .sort((a, b) => a - b);
  return {
    median: ratios[ratios.length >> 1] as number,
    least: ratios[0] as number,
    most: ratios.at(-1) as number,
  };
}
