import { useState } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { LedgerNotice } from '../frame/ledger-notice.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { LockGate } from '../lock/lock-gate.tsx';
import { ImportSection } from './import/import-section.tsx';
import { LiveBeatProvider } from './live-beat.ts';
import { Overview } from './overview/overview.tsx';
import './review.css';
import { Triage } from './triage/triage.tsx';
import { useFinds } from './use-finds.ts';

/** What the user has done before: read in, gone through, looked at as a whole. */
export function ReviewPage() {
  const { t } = useSpeech();
  const [beat, setBeat] = useState<number | null>(null);
  return (
    <PageFrame page="review" title={t('review.title')} lead={t('review.lead')}>
      <LedgerNotice />
      <div class="jn-review">
        {/* Not behind the lock: reading an export goes on when it locks itself. */}
        <ImportSection onBeat={setBeat} />
        <LockGate>
          <LiveBeatProvider value={beat}>
            <Reviewed />
          </LiveBeatProvider>
        </LockGate>
      </div>
    </PageFrame>
  );
}

function Reviewed() {
  const found = useFinds();
  return (
    <>
      <Overview found={found} />
      <Triage found={found} />
    </>
  );
}
