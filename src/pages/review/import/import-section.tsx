import { useCallback, useEffect } from 'preact/hooks';
import { useSpeech } from '../../../i18n/speech-context.ts';
import { readImports } from '../../../ledger/imports.ts';
import { theLedger } from '../../../ledger/the-ledger.ts';
import { useLive } from '../../../ledger/use-live.ts';
import { errorText } from '../../frame/error-text.ts';
import { ChooseFiles } from './choose-files.tsx';
import { ExportHelp } from './export-help.tsx';
import './import.css';
import { ImportProgress } from './import-progress.tsx';
import { JobOutcome } from './job-outcome.tsx';
import { isWorking } from './job-state.ts';
import { MediaProgress } from './media-progress.tsx';
import { PastImports } from './past-imports.tsx';
import { RejudgeOffer } from './rejudge-offer.tsx';
import { RejudgeProgress } from './rejudge-progress.tsx';
import { useBeat } from './use-beat.ts';
import { useBusyElsewhere } from './use-busy-elsewhere.ts';
import { useDrop } from './use-drop.ts';
import { useImportRemoval } from './use-import-removal.ts';
import { useReviewJob } from './use-review-job.ts';

interface ImportSectionProps {
  /** Told when what reads the whole review should look again; null: whenever something changes. */
  onBeat: (beat: number | null) => void;
}

/** Exports are chosen and read here, and what was read is judged again after an update. */
export function ImportSection({ onBeat }: ImportSectionProps) {
  const { t } = useSpeech();
  const ledger = theLedger();
  const review = useReviewJob();
  const { job, outcome } = review;
  const imports = useLive(useCallback(() => readImports(ledger), [ledger]));
  const isBusy = useBusyElsewhere(job !== null, imports);
  const remove = useImportRemoval();
  const isOver = useDrop(job ? null : review.importFiles);
  useLeaveWarning(isWorking(review));
  useBeat(review, onBeat);
  const running = job?.type === 'import' ? job.row?.id : undefined;
  return (
    <section class="jn-card jn-stack" id="impor" aria-labelledby="impor-judul">
      <div>
        <h2 id="impor-judul">{t('review.import')}</h2>
        <p class="jn-hint">{t('review.importText')}</p>
      </div>
      {job?.type === 'import' && <ImportProgress job={job} actions={review} />}
      {job?.type === 'media' && <MediaProgress job={job} actions={review} />}
      {job?.type === 'rejudge' && <RejudgeProgress job={job} onCancel={review.cancel} />}
      {outcome && (
        <JobOutcome
          outcome={outcome}
          onName={review.goOnAs}
          onMedia={review.lookAtMedia}
          onClose={review.dismiss}
        />
      )}
      {!job && (
        <>
          <RejudgeOffer onRejudge={review.rejudge} />
          <ChooseFiles onFiles={review.importFiles} isOver={isOver} />
          <ExportHelp />
        </>
      )}
      {imports.state === 'failed' && <p role="alert">{errorText(t, imports.error)}</p>}
      {imports.state === 'ready' && (
        <PastImports
          rows={imports.value.filter(({ id }) => id !== running)}
          isBusy={isBusy}
          onRemove={(row) => {
            if (outcome?.type === 'imported' && outcome.row.id === row.id) review.dismiss();
            void remove(row);
          }}
        />
      )}
    </section>
  );
}

/** Leaving the page stops a job; the browser asks in its own words. */
function useLeaveWarning(isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isRunning]);
}
