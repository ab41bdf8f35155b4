import { type AccountExport, accountsIn, groupByAccount, type ToldAccount } from './accounts.ts';
import { archiveParsers } from './index.ts';
import { ArchiveError, type ArchiveProblem } from './problem.ts';
import { newSeen } from './seen.ts';
import { htmlExport } from './shared/html-export.ts';
import { isCandidate, sniff } from './sniff.ts';
import type { Account, ArchiveActivity, ArchivePart, ArchiveSource } from './types.ts';

/** An activity with the account whose export told it, a problem, or the next file begun. */
export type ArchiveEvent =
  | {
      type: 'activity';
      activity: ArchiveActivity;
      account: Account | null;
      /** See `newSeen`. */
      key: number;
      bytesRead: number;
    }
  | { type: 'problem'; problem: ArchiveProblem }
  | { type: 'part'; entry: string; bytesRead: number; bytesInAll: number };

export interface ReadOptions {
  /** Which name in a chat is the user's. */
  me?: string | undefined;
}

/** What a source holds, told from the beginnings of its files. */
export interface Contents {
  exports: AccountExport[];
  problems: ArchiveProblem[];
}

/**
 * Tells what is in a source: which files belong to which platform and account.
 * @throws ArchiveError `empty`, `html` or `unknown` when there is nothing to review in it.
 */
export async function inspect(source: ArchiveSource): Promise<Contents> {
  const problems = [...source.problems];
  const parts = new Map<string, ArchivePart[]>();
  const pages = new Map<ReturnType<typeof htmlExport>, string>();
  const candidates = source.entries
    .filter(isCandidate)
    .sort((a, b) => comparePaths(a.path, b.path));
  for (const entry of candidates) {
    const file = await sniff(entry, (problem) => problems.push(problem));
    if (!file) continue;
    pages.set(htmlExport(file), entry.path);
    for (const parser of archiveParsers) {
      const section = parser.recognize(file);
      if (section === null) continue;
      parts.set(parser.id, [...(parts.get(parser.id) ?? []), { ...file, section }]);
      break;
    }
  }
  const html = pages.get('acts') ?? (parts.size === 0 ? pages.get('perhaps') : undefined);
  if (html !== undefined) problems.push({ code: 'html', entry: html });
  if (parts.size === 0) throw nothingIn(source, problems);
  return { exports: await groupAll(parts), problems };
}

async function groupAll(parts: ReadonlyMap<string, ArchivePart[]>): Promise<AccountExport[]> {
  const told = new Map<string, ToldAccount[]>();
  for (const parser of archiveParsers)
    told.set(parser.id, await accountsIn(parser, parts.get(parser.id) ?? []));
  return archiveParsers.flatMap((parser) => {
    const own = parts.get(parser.id);
    return own ? groupByAccount(parser, own, told.get(parser.within ?? parser.id) ?? []) : [];
  });
}

/**
 * Reads every activity in the order of platforms, accounts and files, which is the same each time.
 * The same activity told by two files is given once; equal ones within a file are all given.
 */
export async function* readContents(
  { exports, problems }: Contents,
  { me }: ReadOptions = {},
): AsyncGenerator<ArchiveEvent> {
  for (const problem of problems) yield { type: 'problem', problem };
  const bytesInAll = sum(exports.flatMap(({ parts }) => parts.map(({ entry }) => entry.size)));
  let bytesBefore = 0;
  for (const { parser, account, parts } of exports) {
    const keyOf = newSeen();
    for (const part of parts) {
      const { path, size } = part.entry;
      yield { type: 'part', entry: path, bytesRead: bytesBefore, bytesInAll };
      const found: ArchiveProblem[] = [];
      const report = (problem: ArchiveProblem) => void addProblem(found, problem);
      const counted = countBytes(part);
      try {
        for await (const activity of parser.read(counted.part, { parts, account, me, report })) {
          const bytesRead = bytesBefore + Math.min(size, counted.bytes());
          const key = keyOf(activity);
          if (key !== null) yield { type: 'activity', activity, account, key, bytesRead };
        }
      } catch (error) {
        report(asProblem(error, path));
      }
      for (const problem of found) yield { type: 'problem', problem };
      bytesBefore += size;
    }
  }
}

/** The part with a count of the bytes that have been read of it. */
function countBytes(part: ArchivePart): { part: ArchivePart; bytes(): number } {
  let bytes = 0;
  const open = () => {
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    return part.entry.open().pipeThrough(counter);
  };
  return { part: { ...part, entry: { ...part.entry, open } }, bytes: () => bytes };
}

/** A file with a thousand broken items is named once. */
function addProblem(found: ArchiveProblem[], problem: ArchiveProblem): void {
  const known = found.some(({ code, entry }) => code === problem.code && entry === problem.entry);
  if (!known) found.push(problem);
}

/** An error of ours names itself; any other is the file's damage, and its message may hold texts. */
function asProblem(error: unknown, entry: string): ArchiveProblem {
  return error instanceof ArchiveError ? error.problem : { code: 'damaged', entry };
}

function nothingIn(source: ArchiveSource, problems: readonly ArchiveProblem[]): ArchiveError {
  const html = problems.find(({ code }) => code === 'html');
  const worst = html ?? problems[0];
  if (worst) return new ArchiveError(worst);
  return new ArchiveError({
    code: source.entries.every(({ size }) => size === 0) ? 'empty' : 'unknown',
    entry: '',
  });
}

function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
