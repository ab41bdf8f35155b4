/** Something in the rule data that cannot be compiled. */
export interface Problem {
  /** Path from the root of the project. */
  file: string;
  /** From 1. */
  line: number;
  message: string;
}

/** `rules/decree/etik.yaml:12: …`, as editors and terminals link it. */
export function formatProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}
