import { describeProblem } from '../../../archives/problem.ts';
import type { Speech } from '../../../i18n/translate.ts';
import type { JobFailure } from '../../../review/worker-protocol.ts';
import type { Job } from './job-state.ts';

/** What the user reads of a job that failed: what it was about, why, and what is kept. */
export function failureText(
  { t, pick }: Pick<Speech, 't' | 'pick'>,
  failure: JobFailure,
  job: Job,
): { title: string; text: string; kept: string | null } {
  if (failure.code === 'archive') {
    const { problem } = failure;
    const name = problem.entry || (job.type === 'rejudge' ? '' : job.name);
    const title = name ? t('review.failedFile', { name }) : t('review.failedFiles');
    return { title, text: asSentence(pick(describeProblem(problem))), kept: null };
  }
  const text = t(`review.failure-${failure.code}`);
  if (failure.code === 'busy') return { title: t('review.failedBusy'), text, kept: null };
  if (job.type === 'rejudge')
    return { title: t('review.failedRejudge'), text, kept: t('review.keptRejudge') };
  if (job.type === 'media')
    return { title: t('review.failedMedia'), text, kept: t('review.keptMedia') };
  const entry = job.reading?.entry || job.row?.entry || job.name;
  return { title: t('review.failedAt', { entry }), text, kept: t('review.keptImport') };
}

/** Problems are worded to stand behind the name of a file. */
const asSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
