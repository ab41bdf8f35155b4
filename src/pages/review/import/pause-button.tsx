import { useSpeech } from '../../../i18n/speech-context.ts';
import { Button } from '../../../ui/button.tsx';
import type { ReviewJob } from './use-review-job.ts';

interface PauseButtonProps {
  job: { isPaused: boolean; isCancelled: boolean };
  actions: Pick<ReviewJob, 'pause' | 'proceed'>;
}

/** Holds a job up, or lets it go on. */
export function PauseButton({ job: { isPaused, isCancelled }, actions }: PauseButtonProps) {
  const { t } = useSpeech();
  return (
    <Button
      look="primary"
      disabled={isCancelled}
      onClick={isPaused ? actions.proceed : actions.pause}
    >
      {isPaused ? t('review.proceed') : t('review.pause')}
    </Button>
  );
}
