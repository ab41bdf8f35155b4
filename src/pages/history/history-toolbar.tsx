import { useState } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ImportButton } from '../frame/import-button.tsx';
import { useDataActions } from '../frame/use-data-actions.ts';

interface HistoryToolbarProps {
  /** Rows that pass the filter, and all rows. */
  total: number;
  all: number;
  selected: number;
  onClear: () => void;
  onSelectAll: () => void;
  onRemoveSelected: () => void;
  onRemoveAll: () => void;
}

export function HistoryToolbar(props: HistoryToolbarProps) {
  const { t, count } = useSpeech();
  const data = useDataActions();
  const [asking, setAsking] = useState(false);
  return (
    <div class="jn-toolbar jn-row jn-row-between">
      <p aria-live="polite">
        {props.selected > 0
          ? t('history.selected', count(props.selected))
          : t('history.count', count(props.total))}
      </p>
      <div class="jn-row">
        {props.selected > 0 && (
          <>
            <Button small look="danger" onClick={props.onRemoveSelected}>
              {t('history.removeSelected')}
            </Button>
            <Button small onClick={props.onClear}>
              {t('history.clearSelection')}
            </Button>
          </>
        )}
        {props.all > 0 && (
          <>
            {props.selected < props.total && (
              <Button small onClick={props.onSelectAll}>
                {t('history.selectAll')}
              </Button>
            )}
            <Button small onClick={data.exportCsv}>
              {t('history.exportCsv')}
            </Button>
            <Button small onClick={data.exportJson}>
              {t('history.exportJson')}
            </Button>
          </>
        )}
        <ImportButton small />
        {props.all > 0 && (
          <Button small look="danger" onClick={() => setAsking(true)}>
            {t('history.removeAll')}
          </Button>
        )}
      </div>
      {asking && (
        <ConfirmDialog
          title={t('history.removeAllTitle')}
          text={t('history.removeAllText', count(props.all))}
          confirm={t('history.removeAll')}
          cancel={t('common.cancel')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            props.onRemoveAll();
          }}
        />
      )}
    </div>
  );
}
