import { useSpeech } from '../../../i18n/speech-context.ts';
import type { RejudgeJob } from './job-state.ts';
import { ProgressPanel } from './progress-panel.tsx';

/** How far judging again is. */
export function RejudgeProgress({ job, onCancel }: { job: RejudgeJob; onCancel: () => void }) {
  const { t, number } = useSpeech();
  const { done, inAll, changed } = job.progress ?? { done: 0, inAll: 0, changed: 0 };
  return (
    <ProgressPanel
      title={t('review.rejudging')}
      done={done}
      inAll={inAll}
      said={t('review.begun')}
      isCancelled={job.isCancelled}
      onCancel={onCancel}
    >
      <p>
        {t('review.rejudged', {
          done: number(done),
          inAll: number(inAll),
          changed: number(changed),
        })}
      </p>
    </ProgressPanel>
  );
}
