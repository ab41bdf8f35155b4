import { isFilm } from '../archives/source/entry-path.ts';
import type { ChosenFile } from '../archives/source/open-source.ts';
import type { Knowledge } from '../judge/knowledge.ts';
import type { Context } from '../judge/types.ts';
import type { ActivityMedia, ActivityRow } from '../ledger/activity-types.ts';
import type { Ledger } from '../ledger/database.ts';
import { changeActivity, isUnseen, readActivity, unseenOf } from '../ledger/media.ts';
import { refuseWhenLocked } from '../ledger/refuse-locked.ts';
import { type PhotoHost, SightError } from '../vision/photo-host.ts';
import { PictureError } from '../vision/picture-limits.ts';
import { findPictures, type PictureFinder, readPicture } from './find-pictures.ts';
import { untilGoing } from './pause.ts';
import { judgedAgain } from './rejudge.ts';
import { rememberStages } from './remember-stages.ts';

/** How far the look at an import's pictures is. */
export interface MediaProgress {
  done: number;
  inAll: number;
  /** Activities whose level is another now. */
  changed: number;
  /** Pictures that could not be looked at, films among them. */
  failed: number;
  /** Named by activities, and not in the chosen files. */
  missing: number;
}

export interface LookOptions {
  ledger: Ledger;
  context: Context;
  /** The import that told of the activities. */
  importId: string;
  look: PhotoHost['look'];
  /** Aborted by "Batalkan": what was looked at stays. */
  signal: AbortSignal;
  /** Settles when the run may go on; `null` while it is not paused. */
  paused: () => Promise<void> | null;
  onStep: (progress: MediaProgress) => void;
  knowledge?: Knowledge;
}

/** At most so long for one of thousands, in ms; a photo without far-away hands is done in one second. */
const BUDGET = 6000;
/** So many pictures in a row without models: they are missing, and no picture is to blame. */
const MOST_WITHOUT_MODELS = 3;

/**
 * Looks at the pictures of an import that nobody has looked at and judges their activities once more.
 * Each picture is durable once it has been looked at, so that a run that was stopped goes on from there.
 *
 * @throws ArchiveError when the files cannot be listed, LedgerError when nothing can be stored (`locked`:
 *   without their texts nothing can be judged)
 */
export async function lookAtMedia(
  chosen: readonly ChosenFile[],
  options: LookOptions,
): Promise<MediaProgress> {
  const { ledger, importId, signal, paused, onStep, knowledge } = options;
  await refuseWhenLocked(ledger);
  const context = rememberStages(options.context);
  const find = await findPictures(chosen);
  const { ids, media } = await unseenOf(ledger, importId);
  const progress: MediaProgress = { done: 0, inAll: media, changed: 0, failed: 0, missing: 0 };
  onStep({ ...progress });
  const seenIn = (now: ActivityRow, looked: ActivityMedia) =>
    judgedAgain(withSeen(now, looked), context, knowledge);
  const changed = new Set<string>();
  let withoutModels = 0;
  for (const id of ids) {
    const row = await readActivity(ledger, id);
    for (const { file } of row?.media?.filter(isUnseen) ?? []) {
      await untilGoing(paused(), signal);
      if (signal.aborted) return progress;
      const looked = await lookAt(file, find, options);
      withoutModels = looked?.failed === 'no-models' ? withoutModels + 1 : 0;
      if (withoutModels === MOST_WITHOUT_MODELS) throw new SightError('no-models');
      if (!looked) progress.missing++;
      else if (await changeActivity(ledger, id, (now) => seenIn(now, looked))) changed.add(id);
      if (looked?.failed) progress.failed++;
      progress.done++;
      progress.changed = changed.size;
      onStep({ ...progress });
    }
  }
  return progress;
}

/** What one file shows, or why nobody can tell; null when the chosen files do not hold it. */
async function lookAt(
  file: string,
  find: PictureFinder,
  { look }: Pick<LookOptions, 'look'>,
): Promise<ActivityMedia | null> {
  if (isFilm(file)) return { file, failed: 'video' };
  const entry = find(file);
  if (!entry) return null;
  try {
    const picture = await readPicture(entry);
    const { signs, text, finished } = await look({
      picture,
      budgetMs: BUDGET,
      checks: { signs: true, text: true },
    });
    return { file, sight: { signs, text, finished } };
  } catch (error) {
    const isTold = error instanceof SightError || error instanceof PictureError;
    return { file, failed: isTold ? error.code : 'broken' };
  }
}

function withSeen(row: ActivityRow, seen: ActivityMedia): ActivityRow {
  const media = row.media?.map((one) => (one.file === seen.file ? seen : one));
  return media ? { ...row, media } : row;
}
