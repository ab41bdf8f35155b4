import { ArchiveError } from '../archives/problem.ts';
import { contextOf } from '../judge/context-of.ts';
import type { ImportRow } from '../ledger/activity-types.ts';
import type { Ledger } from '../ledger/database.ts';
import { LedgerError } from '../ledger/errors.ts';
import { REVIEW_LOCK } from '../ledger/review-lock.ts';
import { type PhotoHost, SightError } from '../vision/photo-host.ts';
import { fingerprint, nameOf } from './chosen-files.ts';
import { importArchive } from './import-archive.ts';
import { lookAtMedia, type MediaProgress } from './look-at-media.ts';
import { newPause } from './pause.ts';
import { type RejudgeProgress, rejudge } from './rejudge.ts';
import type { Progress } from './review-archive.ts';
import type { FromWorker, JobFailure, ToWorker } from './worker-protocol.ts';

/** The worker's side of its talk with the page. */
interface Port {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => unknown) | null;
}

/** Between two words of where the reader is, in ms: a bar that moves, and a page that is not flooded. */
const READING_EVERY = 250;

/**
 * How long a job waits for its turn, in ms. The worker of a page that was just left or loaded again ends a
 * little after it: that is no other tab at work.
 */
const TURN_WITHIN = 3000;

/** Does the job that the page asks for, and tells how far it is. @param look at a picture of an export */
export function serveJobs(
  port: Port,
  ledger: Ledger,
  look: PhotoHost['look'],
  locks: Pick<LockManager, 'request'> = navigator.locks,
  now = () => new Date(),
): void {
  const { signal, abort } = newCancel();
  const pause = newPause();
  const jobs = {
    pause: pause.begin,
    continue: pause.end,
    cancel: abort,
    rejudge: ({ settings, vault }: Message<'rejudge'>) => {
      ledger.vault.set(vault);
      const onStep = (progress: RejudgeProgress) => port.postMessage({ type: 'rejudge', progress });
      return alone(port, locks, () =>
        rejudge({ ledger, context: contextOf(settings, now()), signal, onStep }),
      );
    },
    media: ({ files, importId, settings, vault }: Message<'media'>) => {
      ledger.vault.set(vault);
      const onStep = (progress: MediaProgress) => port.postMessage({ type: 'media', progress });
      const context = contextOf(settings, now());
      const options = { ledger, context, importId, look, signal, paused: pause.ended, onStep };
      return alone(port, locks, () => lookAtMedia(files, options));
    },
    import: ({ files, me, settings, vault }: Message<'import'>) => {
      ledger.vault.set(vault);
      const onStep = (row: ImportRow) => port.postMessage({ type: 'import', row });
      let toldAt = Number.NEGATIVE_INFINITY;
      const onReading = (progress: Progress) => {
        const at = now().getTime();
        if (at - toldAt < READING_EVERY) return;
        toldAt = at;
        port.postMessage({ type: 'reading', progress });
      };
      return alone(port, locks, async () =>
        importArchive(files, {
          ledger,
          context: contextOf(settings, now()),
          files: await fingerprint(files),
          name: nameOf(files),
          me,
          signal,
          paused: pause.ended,
          onStep,
          onReading,
          now,
        }),
      );
    },
  };
  port.onmessage = ({ data }) => jobs[data.type](data as never);
}

type Message<Type extends ToWorker['type']> = Extract<ToWorker, { type: Type }>;

function newCancel() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

/** Runs a job unless another tab is at one, and says how it ended. */
async function alone(
  port: Port,
  locks: Pick<LockManager, 'request'>,
  job: () => Promise<unknown>,
): Promise<void> {
  const end = await locks
    .request(REVIEW_LOCK, { signal: AbortSignal.timeout(TURN_WITHIN) }, () => endOf(job))
    .catch(() => failed({ code: 'busy' }));
  port.postMessage(end);
}

const failed = (failure: JobFailure): FromWorker => ({ type: 'failed', failure });

/** Runs it; never rejects, so that a rejected request for the lock means that another has it. */
async function endOf(job: () => Promise<unknown>): Promise<FromWorker> {
  try {
    await job();
    return { type: 'ended' };
  } catch (error) {
    const isCancelled = error instanceof DOMException && error.name === 'AbortError';
    return isCancelled ? { type: 'ended' } : failed(failureOf(error));
  }
}

function failureOf(error: unknown): JobFailure {
  if (error instanceof ArchiveError) return { code: 'archive', problem: error.problem };
  if (error instanceof SightError) return { code: 'no-models' };
  return { code: error instanceof LedgerError ? error.code : 'unknown' };
}
