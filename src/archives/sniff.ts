import { ArchiveError } from './problem.ts';
import { readText } from './shared/read-text.ts';
import type { ArchiveEntry, ReadContext, SniffedFile } from './types.ts';

const HEAD_CHARACTERS = 16 * 1024;
const TEXT_FILE = /\.(?:json|js|csv|txt|html?|car)$/i;
/** Private conversations of Meta and X: never read, and there may be ten thousand of these files. */
const MESSAGES = /(?:^|\/)(?:messages\/.*message_\d+\.json|direct-messages[\w-]*\.js)$/i;

/** Whether a file may hold activities, by its kind. A file without a suffix is looked at too. */
export function isCandidate({ path }: ArchiveEntry): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (TEXT_FILE.test(name) || !name.includes('.')) && !MESSAGES.test(path);
}

/** Looks at the beginning of a file; null when it cannot be read, which is reported. */
export async function sniff(
  entry: ArchiveEntry,
  report: ReadContext['report'],
): Promise<SniffedFile | null> {
  let head = '';
  try {
    for await (const piece of readText(entry)) {
      head += piece;
      if (head.length >= HEAD_CHARACTERS) break;
    }
  } catch (error) {
    const problem =
      error instanceof ArchiveError
        ? error.problem
        : ({ code: 'damaged', entry: entry.path } as const);
    // What could be read before the damage may still tell what the file is; it is named when read.
    if (head === '') {
      report(problem);
      return null;
    }
  }
  return { entry, head: head.slice(0, HEAD_CHARACTERS) };
}
