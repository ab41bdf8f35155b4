/** Goes through one post and tells how much it found. */
export type Search = (post: string) => number;

export interface Engine {
  search: Search;
  /** So many posts of each slice are read, the first ones; the time is counted up to the whole slice. */
  perSlice?: number;
}

/** Milliseconds of each round, by engine. */
export type Times = Record<string, number[]>;

/** What one engine took against another: median and extremes of the ratios of the same round. */
export interface Ratio {
  median: number;
  least: number;
  most: number;
}

const SLICES = 10;

/**
 * Times of all engines over the same posts, in turn and in slices, so that a busy machine slows all
 * alike. The first slice is read once before, to warm up.
 */
export function timeInTurn(
  engines: Readonly<Record<string, Engine>>,
  posts: readonly string[],
  rounds: number,
): Times {
  const size = Math.ceil(posts.length / SLICES);
  for (const engine of Object.values(engines)) timeOf(engine, posts.slice(0, size));
  const times: Times = Object.fromEntries(Object.keys(engines).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const taken = new Map<string, number>();
    for (let from = 0; from < posts.length; from += size) {
      const slice = posts.slice(from, from + size);
      for (const [name, engine] of Object.entries(engines)) {
        taken.set(name, (taken.get(name) ?? 0) + timeOf(engine, slice));
      }
    }
    for (const [name, time] of taken) times[name]?.push(time);
  }
  return times;
}

function timeOf({ search, perSlice }: Engine, slice: readonly string[]): number {
  const read = slice.slice(0, perSlice ?? slice.length);
  let found = 0;
  const start = performance.now();
  for (const post of read) found += search(post);
  const time = performance.now() - start;
  // Asking for the sum also keeps the engine from being optimised away.
  if (Number.isNaN(found)) throw new Error('a search gave no number');
  return (time * lengthOf(slice)) / lengthOf(read);
}

function lengthOf(posts: readonly string[]): number {
  return posts.reduce((sum, post) => sum + post.length, 0);
}

/** How many times as long `above` took as `below`, round by round. */
export function ratioOf(times: Times, above: string, below: string): Ratio {
  const ratios = (times[above] ?? []).map(
    (time, round) => time / (times[below]?.[round] as number),
  );
  return { median: medianOf(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

/** The middle value; between the two middle ones when their number is even. @throws when there is none. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('no values: nothing was measured');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}
