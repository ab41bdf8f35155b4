import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useSpeech } from '../../../i18n/speech-context.ts';
import type { ImportRow } from '../../../ledger/activity-types.ts';
import { Button } from '../../../ui/button.tsx';
import { CHANGED_HASH } from '../triage/triage-form.ts';
import { failureText } from './failure-text.ts';
import { ImportFacts } from './import-facts.tsx';
import type { Outcome } from './job-state.ts';
import { namesIn } from './names-in.ts';
import { Panel } from './progress-panel.tsx';
import { WhoseForm } from './whose-form.tsx';

interface JobOutcomeProps {
  outcome: Outcome;
  onName: (me: string) => void;
  onClose: () => void;
}

/** How the last job ended, until it is closed or another begins. */
export function JobOutcome({ outcome, onName, onClose }: JobOutcomeProps) {
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
    return <Imported row={outcome.row} onName={onName} close={close} />;
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
  close: ComponentChildren;
}

function Imported({ row, onName, close }: ImportedProps) {
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
      {close}
    </Panel>
  );
}
