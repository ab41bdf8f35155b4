import type { ImportRow } from '../../../ledger/activity-types.ts';
import type { FromWorker, JobFailure } from '../../../review/worker-protocol.ts';
import { addSample, type Sample } from './time-left.ts';

type Told<Type extends FromWorker['type']> = Extract<FromWorker, { type: Type }>;

export interface ImportJob {
  type: 'import';
  /** What the user knows the files by. */
  name: string;
  /** The last durable step; null before the first. */
  row: ImportRow | null;
  /** Where the reader is; null before the first file. */
  reading: Told<'reading'>['progress'] | null;
  /** Activities that an earlier run had read; they are passed over. */
  from: number;
  samples: readonly Sample[];
  isPaused: boolean;
  isCancelled: boolean;
}

export interface RejudgeJob {
  type: 'rejudge';
  progress: Told<'rejudge'>['progress'] | null;
  isCancelled: boolean;
}

/** The look at an import's pictures. */
export interface MediaJob {
  type: 'media';
  name: string;
  /** Null until the files have been listed. */
  progress: Told<'media'>['progress'] | null;
  samples: readonly Sample[];
  isPaused: boolean;
  isCancelled: boolean;
}

export type Job = ImportJob | RejudgeJob | MediaJob;

/** How the last job ended. */
export type Outcome =
  | { type: 'imported'; row: ImportRow }
  | { type: 'rejudged'; changed: number; isWhole: boolean }
  | { type: 'looked'; name: string; progress: Told<'media'>['progress']; isWhole: boolean }
  | { type: 'failed'; job: Job; failure: JobFailure };

export interface ReviewState {
  job: Job | null;
  outcome: Outcome | null;
}

export const idle: ReviewState = { job: null, outcome: null };

/** Whether a job is at work: nothing is stored while it is paused. */
export const isWorking = ({ job }: ReviewState) =>
  job !== null && !(job.type !== 'rejudge' && job.isPaused);

export const newImportJob = (name: string): ImportJob => ({
  type: 'import',
  name,
  row: null,
  reading: null,
  from: 0,
  samples: [],
  isPaused: false,
  isCancelled: false,
});

export const newRejudgeJob = (): RejudgeJob => ({
  type: 'rejudge',
  progress: null,
  isCancelled: false,
});

export const newMediaJob = (name: string): MediaJob => ({
  type: 'media',
  name,
  progress: null,
  samples: [],
  isPaused: false,
  isCancelled: false,
});

/** Whether a resumed import still passes over what it had read before. */
export const isSkipping = ({ row, reading, from }: ImportJob) =>
  reading !== null && reading.activities < from && row?.activities === from;

/** Bytes read so far. A resumed import begins at the front again, its bar does not. */
export const bytesOf = ({ row, reading }: ImportJob) => ({
  read: Math.max(row?.bytesRead ?? 0, reading?.bytesRead ?? 0),
  inAll: reading?.bytesInAll || row?.bytesInAll || 0,
});

/** What a message of the worker makes of the state. @param at its moment in ms. */
export function takeMessage(state: ReviewState, message: FromWorker, at: number): ReviewState {
  const { job } = state;
  if (!job) return state;
  if (message.type === 'failed')
    return { job: null, outcome: { type: 'failed', job, failure: message.failure } };
  if (message.type === 'ended') return { job: null, outcome: outcomeOf(job) };
  if (message.type === 'rejudge')
    return job.type === 'rejudge'
      ? { ...state, job: { ...job, progress: message.progress } }
      : state;
  if (message.type === 'media')
    return job.type === 'media' ? { ...state, job: lookedAt(job, message.progress, at) } : state;
  if (job.type !== 'import') return state;
  return { ...state, job: measured(withNews(job, message), at) };
}

function lookedAt(job: MediaJob, progress: Told<'media'>['progress'], at: number): MediaJob {
  const samples = job.isPaused ? [] : addSample(job.samples, { at, done: progress.done });
  return { ...job, progress, samples };
}

function withNews(job: ImportJob, message: Told<'import' | 'reading'>): ImportJob {
  if (message.type === 'reading') return { ...job, reading: message.progress };
  const { row } = message;
  return { ...job, row, ...(job.reading === null && { from: row.activities }) };
}

/** A pause, and what is only passed over, say nothing of the pace. */
function measured(job: ImportJob, at: number): ImportJob {
  const isTelling = !job.isPaused && job.reading !== null && !isSkipping(job);
  return {
    ...job,
    samples: isTelling ? addSample(job.samples, { at, done: bytesOf(job).read }) : [],
  };
}

function outcomeOf(job: Job): Outcome | null {
  if (job.type === 'import') return job.row && { type: 'imported', row: job.row };
  if (job.type === 'media')
    return (
      job.progress && {
        type: 'looked',
        name: job.name,
        progress: job.progress,
        isWhole: isWhole(job),
      }
    );
  const { changed } = job.progress ?? { changed: 0 };
  return { type: 'rejudged', changed, isWhole: isWhole(job) };
}

/** A job that was cancelled too late has come to its end. */
function isWhole({ isCancelled, progress }: RejudgeJob | MediaJob): boolean {
  return (
    !isCancelled || (progress !== null && progress.done > 0 && progress.done === progress.inAll)
  );
}
