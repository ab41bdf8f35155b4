import type { ActivityKind } from '../../src/judge/types.ts';
import type { Act, Acts, MadeFile, Section } from './types.ts';

type Item = (act: Act) => unknown;

interface ListOptions {
  head?: string;
  tail?: string;
  stringify?: (value: unknown) => string;
}

/** A JSON list with one item for each act. */
export function* jsonList(
  acts: Acts,
  item: Item,
  { head = '[', tail = ']', stringify = JSON.stringify }: ListOptions = {},
): Generator<string> {
  let before = head;
  for (const act of acts) {
    yield `${before}\n${stringify(item(act))}`;
    before = ',';
  }
  yield acts.length === 0 ? `${head}${tail}` : `\n${tail}`;
}

/** A line, or several, for each act. */
export function* lines(
  acts: Acts,
  line: (act: Act) => string,
  { head = '', newline = '\n' }: { head?: string; newline?: string } = {},
): Generator<string> {
  if (head !== '') yield head + newline;
  for (const act of acts) yield line(act) + newline;
}

/** A CSV row (RFC 4180): a quote within quotes is doubled. */
export function csvRow(cells: readonly string[]): string {
  return cells
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
}

/** A file of one value. */
export function jsonFile(path: string, value: unknown, stringify = JSON.stringify): MadeFile {
  return { path, pieces: [stringify(value)] };
}

/** A section of one file, whose acts are of these kinds in turn. */
export function section(
  path: string,
  kinds: readonly ActivityKind[],
  pieces: (acts: Acts) => MadeFile['pieces'],
): Section {
  return { kindAt: inTurn(kinds), files: (acts) => [{ path, pieces: pieces(acts) }] };
}

/** The kinds one after the other, again and again. */
export function inTurn(kinds: readonly ActivityKind[]): Section['kindAt'] {
  return (index) => kinds[index % kinds.length] as ActivityKind;
}

/** Splits acts into parts of at most so many, as exports number their files. */
export function inParts(acts: Acts, size: number): Acts[] {
  const parts: Acts[] = [];
  for (let from = 0; from < acts.length; from += size)
    parts.push(acts.slice(from, Math.min(from + size, acts.length)));
  return parts;
}

/** Seconds since 1970. */
export function seconds({ at }: Act): number {
  return Math.floor(at.getTime() / 1000);
}

/** `2024-02-03 05:06:07`, in UTC. */
export function plainDate({ at }: Act): string {
  return at.toISOString().slice(0, 19).replace('T', ' ');
}
