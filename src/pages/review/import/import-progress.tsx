import { useSpeech } from '../../../i18n/speech-context.ts';
import type { Speech } from '../../../i18n/translate.ts';
import { bytesOf, type ImportJob, isSkipping } from './job-state.ts';
import { LevelCounts } from './level-counts.tsx';
import { PauseButton } from './pause-button.tsx';
import { ProgressPanel } from './progress-panel.tsx';
import { timeLeft, timeLeftText } from './time-left.ts';
import type { ReviewJob } from './use-review-job.ts';

interface ImportProgressProps {
  job: ImportJob;
  actions: Pick<ReviewJob, 'pause' | 'proceed' | 'cancel'>;
}

/** How far an import is, and the buttons that stop it. */
export function ImportProgress({ job, actions }: ImportProgressProps) {
  const speech = useSpeech();
  const { t, count } = speech;
  const { row, reading, isCancelled } = job;
  const { read, inAll } = bytesOf(job);
  const entry = reading?.entry || row?.entry;
  return (
    <ProgressPanel
      title={t('review.reading', { name: job.name })}
      done={read}
      inAll={inAll}
      said={saidOf(speech, job)}
      isCancelled={isCancelled}
      onCancel={actions.cancel}
      buttons={<PauseButton job={job} actions={actions} />}
    >
      <div class="jn-row jn-row-between">
        <p>
          <b>{t('review.read', count(row?.activities ?? 0))}</b>
        </p>
        <p class="jn-hint">{stateOf(speech, job)}</p>
      </div>
      <LevelCounts byLevel={row?.byLevel ?? {}} />
      {entry && <p class="jn-hint jn-path">{t('review.entry', { entry })}</p>}
    </ProgressPanel>
  );
}

function stateOf(speech: Speech, job: ImportJob): string {
  const { t } = speech;
  if (job.isPaused) return pauseOf(speech, job);
  if (job.reading === null) return t('review.opening');
  if (isSkipping(job)) return t('review.skipping');
  return timeLeftText(speech, timeLeft(job.samples, bytesOf(job).inAll));
}

/** The worker stops at the next activity, not at once. */
const pauseOf = ({ t }: Speech, { row }: ImportJob) =>
  t(row?.state === 'paused' ? 'review.paused' : 'review.pausing');

/** A screen reader hears quarters, not every step. */
function saidOf(speech: Speech, job: ImportJob): string {
  const { t, number } = speech;
  if (job.isPaused) return pauseOf(speech, job);
  const { read, inAll } = bytesOf(job);
  const quarter = inAll > 0 ? Math.floor((read / inAll) * 4) * 25 : 0;
  return quarter === 0 ? t('review.begun') : t('review.quarter', { percent: number(quarter) });
}
