import type { Activity } from '../judge/types.ts';
import type { ArchiveProblem } from './problem.ts';

/** One file of an export. Opening it costs nothing until it is read. */
export interface ArchiveEntry {
  /** Path with `/`; a ZIP in a folder, or in another ZIP, is a folder of its own name. */
  path: string;
  /** Bytes after unpacking, as the archive says. */
  size: number;
  /** The bytes from the start; each call begins anew. Stops unpacking when the reader stops. */
  open(): ReadableStream<Uint8Array>;
}

/** Everything that can be read of what the user chose: a ZIP, a folder, a single file, several of them. */
export interface ArchiveSource {
  entries: ArchiveEntry[];
  /** What was left out while listing. */
  problems: ArchiveProblem[];
}

/** A file of which the beginning has been looked at. */
export interface SniffedFile {
  entry: ArchiveEntry;
  /** The first 16 Ki characters. */
  head: string;
}

/** A file that a parser knows what to do with. */
export interface ArchivePart extends SniffedFile {
  /** The parser's own name for what the file holds. */
  section: string;
}

/** Whose export it is. */
export interface Account {
  /** Stable within the platform: an id, a handle or a name. */
  id: string;
  /** What the user knows it by. */
  name: string;
}

/** An activity as an export tells it. */
export interface ArchiveActivity extends Activity {
  /** Path of the file that told it. */
  entry: string;
  /** Earliest possible moment of an undated act, e.g. when the liked post was written. ISO date-time. */
  notBefore?: string;
  /** The export's own sentence for the act, in the account's language: shown, never judged. */
  label?: string;
  /** The target is an account or page, or a comment at the link; else it is a post. */
  aimedAt?: 'account' | 'comment';
  /** Files with what was posted, as the export names them: pictures and films. */
  files?: string[];
  /** The user has deleted it already. */
  removed?: true;
}

/** What a reader of one shape gives: the platform and the file are added for all alike. */
export type BareActivity = Omit<ArchiveActivity, 'platform' | 'entry'>;

export interface ReadContext {
  /** All parts of the same account's export, for what one file says about another. */
  parts: readonly ArchivePart[];
  account: Account | null;
  /** Which name in a chat is the user's; only chats that do not say it need it. */
  me?: string | undefined;
  /** Told what cannot be read; reading goes on. */
  report(problem: ArchiveProblem): void;
}

/** One export format. Adding one: a folder, a line in index.ts, samples in its test. */
export interface ArchiveParser {
  /** The platform, as in Activity. */
  id: string;
  /** The platform inside whose export this one comes, and which then says whose it is. */
  within?: string;
  /** What the file is, told by its content first; null when it is none of this format. Never throws. */
  recognize(file: SniffedFile): string | null;
  /** Whose export it is, for a part that can say so. */
  identify?(part: ArchivePart): Promise<Account | null>;
  /**
   * The activities of one part, in the order of the file.
   * @throws ArchiveError when the rest of the part cannot be read; what was yielded stands.
   */
  read(part: ArchivePart, context: ReadContext): AsyncIterable<ArchiveActivity>;
}
