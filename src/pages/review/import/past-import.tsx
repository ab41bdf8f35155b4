import { useState } from 'preact/hooks';
import { useSpeech } from '../../../i18n/speech-context.ts';
import type { ImportRow, ImportState } from '../../../ledger/activity-types.ts';
import { isUnfinished } from '../../../ledger/imports.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { ImportFacts } from './import-facts.tsx';

const STATES = {
  running: 'unfinished',
  paused: 'unfinished',
  done: 'done',
  cancelled: 'cancelled',
  failed: 'failed',
} as const satisfies Record<ImportState, string>;

interface PastImportProps {
  row: ImportRow;
  /** Whether another tab is at an import, which may be this one. */
  isBusy: boolean;
  onRemove: (row: ImportRow) => void;
}

export function PastImport({ row, isBusy, onRemove }: PastImportProps) {
  const { t, dateTime } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  const { name, startedAt } = row;
  const isElsewhere = isBusy && isUnfinished(row);
  const state = isElsewhere ? 'elsewhere' : STATES[row.state];
  return (
    <li class="jn-import">
      <div class="jn-row jn-row-between">
        <h4>{name}</h4>
        {!isElsewhere && (
          <Button
            small
            look="quiet"
            aria-label={t('review.removeOne', { name })}
            onClick={() => setAsking(true)}
          >
            {t('common.remove')}
          </Button>
        )}
      </div>
      <p class="jn-hint">
        <b>{t(`review.state-${state}`)}</b> ·{' '}
        <time dateTime={startedAt}>{dateTime(startedAt)}</time>
      </p>
      {isUnfinished(row) && !isElsewhere && <p>{t('review.resume')}</p>}
      <ImportFacts row={row} />
      {isAsking && (
        <ConfirmDialog
          title={t('review.removeTitle', { name })}
          text={t('review.removeText')}
          confirm={t('common.remove')}
          cancel={t('common.cancel')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            onRemove(row);
          }}
        />
      )}
    </li>
  );
}
