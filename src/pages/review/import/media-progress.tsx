import { useSpeech } from '../../../i18n/speech-context.ts';
import type { MediaJob } from './job-state.ts';
import { PauseButton } from './pause-button.tsx';
import { ProgressPanel } from './progress-panel.tsx';
import { timeLeft, timeLeftText } from './time-left.ts';
import type { ReviewJob } from './use-review-job.ts';

interface MediaProgressProps {
  job: MediaJob;
  actions: Pick<ReviewJob, 'pause' | 'proceed' | 'cancel'>;
}

/** How far the look at an export's pictures is, and the buttons that stop it. */
export function MediaProgress({ job, actions }: MediaProgressProps) {
  const speech = useSpeech();
  const { t, number, count } = speech;
  const { progress, samples, isPaused, isCancelled } = job;
  const { done, inAll, changed } = progress ?? { done: 0, inAll: 0, changed: 0 };
  const left = progress
    ? timeLeftText(speech, timeLeft(samples, inAll))
    : t('review.listingPictures');
  return (
    <ProgressPanel
      title={t('review.looking', { name: job.name })}
      done={done}
      inAll={inAll}
      said={isPaused ? t('review.paused') : t('review.lookBegun')}
      isCancelled={isCancelled}
      onCancel={actions.cancel}
      buttons={<PauseButton job={job} actions={actions} />}
    >
      <div class="jn-row jn-row-between">
        <p>
          <b>{t('review.lookedAt', { done: number(done), inAll: number(inAll) })}</b>
        </p>
        <p class="jn-hint">{isPaused ? t('review.paused') : left}</p>
      </div>
      {changed > 0 && <p>{t('review.lookChanged', count(changed))}</p>}
    </ProgressPanel>
  );
}
