import { useCallback, useMemo, useState } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { countByMonth, readKnownValues } from '../../ledger/counts.ts';
import { findWarnings } from '../../ledger/find.ts';
import { theLedger } from '../../ledger/the-ledger.ts';
import { useLive } from '../../ledger/use-live.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LedgerNotice } from '../frame/ledger-notice.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { LockGate } from '../lock/lock-gate.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filterOf, noFilter } from './filter-form.ts';
import './history.css';
import { HistoryToolbar } from './history-toolbar.tsx';
import { MonthChart } from './month-chart.tsx';
import { useRemoval } from './use-removal.ts';
import { useSelection } from './use-selection.ts';
import { WarningFeed } from './warning-feed.tsx';

export function HistoryPage() {
  const { t } = useSpeech();
  return (
    <PageFrame page="history" title={t('history.title')} lead={t('history.lead')}>
      <LockGate>
        <History />
      </LockGate>
    </PageFrame>
  );
}

function History() {
  const { t } = useSpeech();
  const ledger = theLedger();
  const [form, setForm] = useState(noFilter);
  const selection = useSelection();
  const remove = useRemoval(selection.clear);
  const known = useLive(useCallback(() => readKnownValues(ledger), [ledger]));
  const counts = useLive(useCallback(() => countByMonth(ledger), [ledger]));
  const found = useLive(useCallback(() => findWarnings(ledger, filterOf(form)), [ledger, form]));
  const { ids: selected, set: onSelect } = selection;
  const actions = useMemo(
    () => ({ selected, onSelect, onRemove: (id: string) => remove([id]) }),
    [selected, onSelect, remove],
  );
  return (
    <>
      <LedgerNotice failure={found.state === 'failed' ? found.error : null} />
      {[found, known, counts].some((live) => live.state === 'loading') && (
        <p role="status">{t('common.loading')}</p>
      )}
      {found.state === 'ready' && known.state === 'ready' && counts.state === 'ready' && (
        <div class="jn-history">
          {counts.value.size === 0 && (
            <EmptyState title={t('history.emptyTitle')} text={t('history.emptyText')} />
          )}
          {counts.value.size > 0 && <MonthChart counts={counts.value} />}
          {known.value.all > 0 && <FilterBar form={form} known={known.value} onChange={setForm} />}
          <HistoryToolbar
            total={found.value.length}
            all={known.value.all}
            selected={selected.size}
            onClear={selection.clear}
            onSelectAll={() => selection.replace(found.value)}
            onRemoveSelected={() => remove([...selected])}
            onRemoveAll={() => remove('all')}
          />
          {known.value.all > 0 && found.value.length === 0 && (
            <EmptyState title={t('history.nothingTitle')} text={t('history.nothingText')} />
          )}
          {found.value.length > 0 && <WarningFeed ids={found.value} actions={actions} />}
        </div>
      )}
    </>
  );
}
