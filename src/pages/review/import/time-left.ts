import type { Speech } from '../../../i18n/translate.ts';

/** How much was done at a moment, in ms of any clock: bytes that were read, pictures that were looked at. */
export interface Sample {
  at: number;
  done: number;
}

/** Only the last half minute counts, because files differ: a list of likes is quicker than long posts. */
const WINDOW = 30_000;
/** Before that, an estimate would jump about. */
const LEAST = 2000;

/** The samples that an estimate needs, with a new one; what is done never goes back. */
export function addSample(samples: readonly Sample[], sample: Sample): Sample[] {
  return [...samples.filter(({ at }) => sample.at - at <= WINDOW), sample];
}

/** Milliseconds until all is done at the pace of the samples; null while it is too early to say. */
export function timeLeft(samples: readonly Sample[], inAll: number): number | null {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last) return null;
  const [elapsed, done] = [last.at - first.at, last.done - first.done];
  if (elapsed < LEAST || done <= 0) return null;
  return (Math.max(0, inAll - last.done) / done) * elapsed;
}

/** The time left in words, no more precise than it is. @param left ms; null: not known yet. */
export function timeLeftText({ t, count }: Pick<Speech, 't' | 'count'>, left: number | null) {
  if (left === null) return t('review.timeUnknown');
  const seconds = left / 1000;
  if (seconds < 10) return t('review.timeSeconds');
  if (seconds < 60) return t('review.timeMinute');
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return t('review.timeMinutes', count(minutes));
  return t('review.timeHours', {
    hours: count(Math.floor(minutes / 60)),
    minutes: count(minutes % 60),
  });
}
