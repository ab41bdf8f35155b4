import { useCallback, useEffect, useState } from 'preact/hooks';
import { useSpeech } from '../../../i18n/speech-context.ts';
import { countActivities } from '../../../ledger/find-activities.ts';
import { theLedger } from '../../../ledger/the-ledger.ts';
import { useLive } from '../../../ledger/use-live.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { errorText } from '../../frame/error-text.ts';
import { useLiveBeat } from '../live-beat.ts';
import type { Finds } from '../use-finds.ts';
import { ReviewProgress } from './review-progress.tsx';
import './triage.css';
import { CHANGED_HASH, firstForm } from './triage-form.ts';
import { TriageList } from './triage-list.tsx';

/** The finds, gone through one by one or a group at a time. */
export function Triage({ found }: { found: Finds }) {
  const { t } = useSpeech();
  const ledger = theLedger();
  const [form, setForm] = useState(() => firstForm(location.hash));
  useEffect(() => {
    const show = () => {
      if (location.hash !== CHANGED_HASH) return;
      setForm(firstForm(CHANGED_HASH));
      document.getElementById('jn-finds')?.scrollIntoView();
    };
    window.addEventListener('hashchange', show);
    return () => window.removeEventListener('hashchange', show);
  }, []);
  const counts = useLive(
    useCallback(() => countActivities(ledger), [ledger]),
    useLiveBeat(),
  );
  if (counts.state === 'loading') return <p role="status">{t('common.loading')}</p>;
  if (counts.state === 'failed') {
    return (
      <EmptyState title={t('triage.errorTitle')} text={errorText(t, counts.error)}>
        <Button onClick={() => location.reload()}>{t('common.retry')}</Button>
      </EmptyState>
    );
  }
  const { all, byLevel } = counts.value;
  if (all === 0) return <EmptyState title={t('triage.emptyTitle')} text={t('triage.emptyText')} />;
  return (
    <section class="jn-triage jn-stack" aria-labelledby="jn-finds">
      <h2 id="jn-finds">{t('triage.title')}</h2>
      {all === byLevel.aman ? (
        <p>{t('triage.allFine')}</p>
      ) : (
        <>
          <ReviewProgress counts={counts.value} />
          <TriageList found={found} form={form} onChange={setForm} />
        </>
      )}
    </section>
  );
}
