import type { ArchiveProblem } from '../archives/problem.ts';
import { inspect, readContents } from '../archives/read-archive.ts';
import type { ArchiveSource } from '../archives/types.ts';
import type { Knowledge } from '../judge/knowledge.ts';
import type { Context } from '../judge/types.ts';
import { judgeActivity } from './judge-activity.ts';
import { rememberStages } from './remember-stages.ts';
import type { ReviewItem } from './types.ts';

/** How far a review is. */
export interface Progress {
  /** Activities so far, with those of the runs before a resume: the cursor to go on from. */
  activities: number;
  /** The file being read. */
  entry: string;
  /** Unpacked bytes read, of all that will be: the time left is in proportion. */
  bytesRead: number;
  bytesInAll: number;
}

export type ReviewEvent =
  | { type: 'item'; item: ReviewItem }
  | { type: 'problem'; problem: ArchiveProblem }
  | { type: 'progress'; progress: Progress };

export interface ReviewOptions {
  context: Context;
  /** Which name in a chat is the user's. */
  me?: string | undefined;
  /** Activities that an earlier run has already given, to be passed over without judging. */
  from?: number;
  signal?: AbortSignal;
  knowledge?: Knowledge;
}

/** Between two reports of progress within one file. */
const ITEMS_PER_REPORT = 500;

/**
 * Reads an export and judges each activity at its own date. Reading is in the same order each time,
 * so that a run that was stopped goes on from its last `progress.activities`. To pause, ask for no
 * further event: nothing is read ahead.
 *
 * @throws ArchiveError when there is nothing to review; the signal's reason when it is aborted.
 */
export async function* reviewArchive(
  source: ArchiveSource,
  { context: given, me, from = 0, signal, knowledge }: ReviewOptions,
): AsyncGenerator<ReviewEvent> {
  const context = rememberStages(given);
  const progress: Progress = { activities: 0, entry: '', bytesRead: 0, bytesInAll: 0 };
  for await (const event of readContents(await inspect(source), { me })) {
    signal?.throwIfAborted();
    if (event.type === 'problem') yield event;
    else if (event.type === 'part') {
      const { entry, bytesRead, bytesInAll } = event;
      Object.assign(progress, { entry, bytesRead, bytesInAll });
      yield { type: 'progress', progress: { ...progress } };
    } else {
      const { activity, account, key } = event;
      progress.activities++;
      progress.bytesRead = event.bytesRead;
      if (progress.activities > from)
        yield {
          type: 'item',
          item: { activity, account, key, ...judgeActivity(activity, context, knowledge) },
        };
      if (progress.activities % ITEMS_PER_REPORT === 0)
        yield { type: 'progress', progress: { ...progress } };
    }
  }
}
