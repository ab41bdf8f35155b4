import { DIMENSIONS } from '../../src/judge/word-vectors.ts';
import { eigenvectors } from './eigenvectors.ts';
import { mulberry32 } from './random.ts';

/** A symmetric matrix by rows: row r has the entries `starts[r]` to `starts[r + 1]`. */
export interface SparseMatrix {
  starts: Uint32Array;
  columns: Uint32Array;
  values: Float32Array;
}

/** A few directions more than asked for make the asked ones exact sooner. */
const WIDTH = DIMENSIONS + 8;
const ROUNDS = 10;
const SEED = 2024;

/**
 * The leading eigenvectors of a symmetric matrix by subspace iteration (Halko, Martinsson and Tropp
 * 2011), each scaled by the root of its size, and every row brought to length one.
 * @returns one row of `DIMENSIONS` numbers for each row of the matrix.
 */
export function leadingVectors(matrix: SparseMatrix): Float64Array {
  const count = matrix.starts.length - 1;
  const random = mulberry32(SEED);
  let basis: Float64Array = Float64Array.from({ length: count * WIDTH }, () => random() - 0.5);
  for (let round = 0; round < ROUNDS; round++) {
    orthonormalise(basis, count);
    basis = multiply(matrix, basis);
  }
  orthonormalise(basis, count);
  const projected = project(basis, multiply(matrix, basis), count);
  const { values, vectors } = eigenvectors(projected, WIDTH);
  const order = [...values.keys()]
    .sort((a, b) => Math.abs(values[b] as number) - Math.abs(values[a] as number))
    .slice(0, DIMENSIONS);
  const result = new Float64Array(count * DIMENSIONS);
  for (let row = 0; row < count; row++) {
    for (const [k, from] of order.entries()) {
      let sum = 0;
      for (let at = 0; at < WIDTH; at++) {
        sum += (basis[row * WIDTH + at] as number) * (vectors[at * WIDTH + from] as number);
      }
      result[row * DIMENSIONS + k] = sum * Math.sqrt(Math.abs(values[from] as number));
    }
    toLengthOne(result.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS));
  }
  return result;
}

function multiply({ starts, columns, values }: SparseMatrix, basis: Float64Array): Float64Array {
  const product = new Float64Array(basis.length);
  for (let row = 0; row + 1 < starts.length; row++) {
    const into = row * WIDTH;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const value = values[at] as number;
      const from = (columns[at] as number) * WIDTH;
      for (let k = 0; k < WIDTH; k++) {
        product[into + k] = (product[into + k] as number) + value * (basis[from + k] as number);
      }
    }
  }
  return product;
}

/** Modified Gram–Schmidt over the columns. */
function orthonormalise(basis: Float64Array, count: number): void {
  for (let k = 0; k < WIDTH; k++) {
    for (let before = 0; before < k; before++) {
      let shared = 0;
      for (let at = 0; at < count * WIDTH; at += WIDTH) {
        shared += (basis[at + k] as number) * (basis[at + before] as number);
      }
      for (let at = 0; at < count * WIDTH; at += WIDTH) {
        basis[at + k] = (basis[at + k] as number) - shared * (basis[at + before] as number);
      }
    }
    let length = 0;
    for (let at = k; at < count * WIDTH; at += WIDTH) length += (basis[at] as number) ** 2;
    const scale = 1 / Math.sqrt(length || 1);
    for (let at = k; at < count * WIDTH; at += WIDTH) basis[at] = (basis[at] as number) * scale;
  }
}

/** The matrix as the basis sees it: basis' × product. */
function project(basis: Float64Array, product: Float64Array, count: number): Float64Array {
  const small = new Float64Array(WIDTH * WIDTH);
  for (let row = 0; row < count; row++) {
    for (let a = 0; a < WIDTH; a++) {
      const value = basis[row * WIDTH + a] as number;
      for (let b = 0; b < WIDTH; b++) {
        small[a * WIDTH + b] =
          (small[a * WIDTH + b] as number) + value * (product[row * WIDTH + b] as number);
      }
    }
  }
  return small;
}

function toLengthOne(row: Float64Array): void {
  const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
  for (const [at, value] of row.entries()) row[at] = length > 0 ? value / length : 0;
}
