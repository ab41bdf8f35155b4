import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useSpeech } from '../../../i18n/speech-context.ts';
import type { ImportRow } from '../../../ledger/activity-types.ts';
import { Button } from '../../../ui/button.tsx';
import { CHANGED_HASH } from '../triage/triage-form.ts';
import { failureText } from './failure-text.ts';
import { ImportFacts } from './import-facts.tsx';
import type { Outcome } from './job-state.ts';
import { MediaOffer } from './media-offer.tsx';
import { namesIn } from './names-in.ts';
import { Panel } from './progress-panel.tsx';
import { WhoseForm } from './whose-form.tsx';

interface JobOutcomeProps {
  outcome: Outcome;
  onName: (me: string) => void;
  onMedia: (row: ImportRow) => void;
  onClose: () => void;
}

/** How the last job ended, until it is closed or another begins. */
export function JobOutcome({ outcome, onName, onMedia, onClose }: JobOutcomeProps) {
  const speech = useSpeech();
  const { t, count } = speech;
  const close = (
    <div class="jn-row">
      <Button small onClick={onClose}>
        {t('common.close')}
      </Button>
    </div>
  );
  if (outcome.type === 'imported')
    return <Imported row={outcome.row} onName={onName} onMedia={onMedia} close={close} />;
  if (outcome.type === 'looked') return <Looked outcome={outcome} close={close} />;
  if (outcome.type === 'failed') {
    const { title, text, kept } = failureText(speech, outcome.failure, outcome.job);
    return (
      <Panel title={title} isAlert>
        <p>{text}</p>
        {kept && <p>{kept}</p>}
        {close}
      </Panel>
    );
  }
  const { changed, isWhole } = outcome;
  return (
    <Panel title={isWhole ? t('review.rejudgeDone') : t('review.rejudgeStopped')}>
      <p>
        {t('review.changed', count(changed))}{' '}
        {changed > 0 && <a href={CHANGED_HASH}>{t('review.showChanged')}</a>}
      </p>
      {close}
    </Panel>
  );
}

interface ImportedProps {
  row: ImportRow;
  onName: (me: string) => void;
  onMedia: (row: ImportRow) => void;
  close: ComponentChildren;
}

function Imported({ row, onName, onMedia, close }: ImportedProps) {
  const { t } = useSpeech();
  const [isSkipped, setSkipped] = useState(false);
  const { name, state, me, problems } = row;
  const { names, isCut } = namesIn(problems);
  if (state === 'done' && me === null && names.length > 0 && !isSkipped)
    return (
      <Panel title={t('review.whoseTitle', { name })}>
        <p>{t('review.whoseText')}</p>
        <WhoseForm names={names} isCut={isCut} onName={onName} onSkip={() => setSkipped(true)} />
      </Panel>
    );
  return (
    <Panel title={t(state === 'done' ? 'review.done' : 'review.cancelled', { name })}>
      {state === 'cancelled' && <p>{t('review.cancelledText')}</p>}
      <ImportFacts row={row} />
      {state === 'done' && <MediaOffer row={row} onMedia={onMedia} />}
      {close}
    </Panel>
  );
}

interface LookedProps {
  outcome: Extract<Outcome, { type: 'looked' }>;
  close: ComponentChildren;
}

/** What the look at the pictures came to; what could not be looked at is never left unsaid. */
function Looked({ outcome, close }: LookedProps) {
  const { t, count } = useSpeech();
  const { name, progress, isWhole } = outcome;
  const { done, changed, failed, missing } = progress;
  return (
    <Panel title={t(isWhole ? 'review.lookDone' : 'review.lookStopped', { name })}>
      <p>
        {t('review.picturesDone', count(done - failed - missing))}{' '}
        {changed > 0 ? t('review.lookChanged', count(changed)) : t('review.lookNothing')}
      </p>
      {failed > 0 && <p>{t('review.picturesFailed', count(failed))}</p>}
      {missing > 0 && <p>{t('review.picturesMissing', count(missing))}</p>}
      {!isWhole && <p>{t('review.keptMedia')}</p>}
      {close}
    </Panel>
  );
}
