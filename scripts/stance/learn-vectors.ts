import {
  bitOf,
  noSymbols,
  openVectors,
  type StoredVectors,
  type WordVectors,
} from '../../src/judge/word-vectors.ts';
import { leadingVectors, type SparseMatrix } from './leading-vectors.ts';
import { quantiseVectors } from './quantise-vectors.ts';

const MOST_SYMBOLS = 7000;
const FEWEST_USES = 5;
const LONGEST_TEXT = 120;
/** How far apart two symbols still keep company; nearer ones count more. */
const WINDOW = 4;
/** Damps how much a frequent symbol is expected beside others (Levy, Goldberg and Dagan 2015). */
const SMOOTHING = 0.875;

/**
 * Learns what symbols mean from the company they keep: positive pointwise mutual information, its
 * leading singular vectors, product quantisation. Needs no labels. Deterministic.
 *
 * @param texts symbols of each text, in order.
 */
export function learnVectors(texts: string[][]): WordVectors {
  const { symbols, rarity } = chooseSymbols(texts);
  const rows = new Map(symbols.map((symbol, row) => [symbol, row]));
  const vectors = leadingVectors(informationOf(companyOf(texts, rows), symbols.length));
  return openVectors({ ...storedSymbols(symbols), ...quantiseVectors(vectors), rarity });
}

/** The most used symbols in the order of their bits; of two with one bit the more used stays. */
function chooseSymbols(texts: string[][]): { symbols: string[]; rarity: Uint8Array } {
  const uses = new Map<string, number>();
  const inTexts = new Map<string, number>();
  for (const text of texts) {
    for (const symbol of text) uses.set(symbol, (uses.get(symbol) ?? 0) + 1);
    for (const symbol of new Set(text)) inTexts.set(symbol, (inTexts.get(symbol) ?? 0) + 1);
  }
  const sorted = [...uses]
    .filter(([, count]) => count >= FEWEST_USES)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const byBit = new Map<number, string>();
  for (const [symbol] of sorted) {
    if (byBit.size === MOST_SYMBOLS) break;
    if (!byBit.has(bitOf(symbol))) byBit.set(bitOf(symbol), symbol);
  }
  const symbols = [...byBit].sort(([a], [b]) => a - b).map(([, symbol]) => symbol);
  const rarity = Uint8Array.from(symbols, (symbol) =>
    Math.round(16 * Math.log(texts.length / (inTexts.get(symbol) as number))),
  );
  return { symbols, rarity };
}

function storedSymbols(symbols: string[]): Pick<StoredVectors, 'known'> {
  const known = noSymbols();
  for (const symbol of symbols) {
    const bit = bitOf(symbol);
    known[bit >>> 5] = (known[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return { known };
}

/** Each time two known symbols stand within the window, as one sorted number: pair and distance. */
function companyOf(texts: string[][], rows: ReadonlyMap<string, number>): Uint32Array {
  const count = rows.size;
  let pairs = new Uint32Array(1 << 20);
  let used = 0;
  for (const text of texts) {
    const at = text.slice(0, LONGEST_TEXT).map((symbol) => rows.get(symbol) ?? -1);
    for (const [index, one] of at.entries()) {
      for (let distance = 1; distance <= WINDOW; distance++) {
        const other = at[index + distance] ?? -1;
        if (one < 0 || other < 0) continue;
        if (used === pairs.length) {
          const larger = new Uint32Array(2 * used);
          larger.set(pairs);
          pairs = larger;
        }
        pairs[used++] =
          (Math.min(one, other) * count + Math.max(one, other)) * WINDOW + distance - 1;
      }
    }
  }
  return pairs.subarray(0, used).sort();
}

/** Positive pointwise mutual information of all pairs, each pair in both directions. */
function informationOf(pairs: Uint32Array, count: number): SparseMatrix {
  const found: { one: number; other: number; weight: number }[] = [];
  const sums = new Float64Array(count);
  let total = 0;
  for (let at = 0; at < pairs.length; ) {
    const pair = Math.floor((pairs[at] as number) / WINDOW);
    let weight = 0;
    while (at < pairs.length && Math.floor((pairs[at] as number) / WINDOW) === pair) {
      weight += 1 / (((pairs[at++] as number) % WINDOW) + 1);
    }
    const one = Math.floor(pair / count);
    const other = pair % count;
    found.push({ one, other, weight });
    sums[one] = (sums[one] as number) + weight;
    sums[other] = (sums[other] as number) + weight;
    total += 2 * weight;
  }
  const damped = sums.map((sum) => sum ** SMOOTHING);
  const gain = total / damped.reduce((sum, value) => sum + value, 0);
  const informative = found.flatMap(({ one, other, weight }) => {
    const expected = gain * gain * (damped[one] as number) * (damped[other] as number);
    const value = Math.log((weight * total) / expected);
    return value > 0 ? [{ one, other, value }] : [];
  });
  return symmetric(informative, count);
}

function symmetric(
  entries: { one: number; other: number; value: number }[],
  count: number,
): SparseMatrix {
  const starts = new Uint32Array(count + 1);
  const both = entries.flatMap(({ one, other, value }) =>
    one === other
      ? [{ row: one, column: other, value }]
      : [
          { row: one, column: other, value },
          { row: other, column: one, value },
        ],
  );
  for (const { row } of both) starts[row + 1] = (starts[row + 1] as number) + 1;
  for (let row = 0; row < count; row++) {
    starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  }
  const next = starts.slice();
  const columns = new Uint32Array(both.length);
  const values = new Float32Array(both.length);
  for (const { row, column, value } of both) {
    const at = next[row] as number;
    next[row] = at + 1;
    columns[at] = column;
    values[at] = value;
  }
  return { starts, columns, values };
}
