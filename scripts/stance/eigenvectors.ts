const SWEEPS = 30;
const SMALL = 1e-12;

/**
 * Eigenvalues and eigenvectors of a small symmetric matrix by Jacobi rotations (Golub and Van Loan,
 * Matrix Computations, 8.5).
 * @param matrix `size × size` numbers by rows; it is used up.
 * @returns the value and, as a column of `vectors`, the vector of each.
 */
export function eigenvectors(matrix: Float64Array, size: number) {
  const vectors = new Float64Array(size * size);
  for (let at = 0; at < size; at++) vectors[at * size + at] = 1;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let rotated = false;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const off = matrix[p * size + q] as number;
        const onP = matrix[p * size + p] as number;
        const onQ = matrix[q * size + q] as number;
        if (Math.abs(off) <= SMALL * (Math.abs(onP) + Math.abs(onQ))) continue;
        rotated = true;
        const tau = (onQ - onP) / (2 * off);
        const tangent = Math.sign(tau || 1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
        const cosine = 1 / Math.sqrt(1 + tangent * tangent);
        rotate(matrix, vectors, size, p, q, cosine, tangent * cosine);
      }
    }
    if (!rotated) break;
  }
  const values = Float64Array.from({ length: size }, (_, at) => matrix[at * size + at] as number);
  return { values, vectors };
}

function rotate(
  matrix: Float64Array,
  vectors: Float64Array,
  size: number,
  p: number,
  q: number,
  cosine: number,
  sine: number,
): void {
  const turn = (values: Float64Array, a: number, b: number) => {
    const first = values[a] as number;
    const second = values[b] as number;
    values[a] = cosine * first - sine * second;
    values[b] = sine * first + cosine * second;
  };
  for (let at = 0; at < size; at++) turn(matrix, at * size + p, at * size + q);
  for (let at = 0; at < size; at++) turn(matrix, p * size + at, q * size + at);
  for (let at = 0; at < size; at++) turn(vectors, at * size + p, at * size + q);
}
