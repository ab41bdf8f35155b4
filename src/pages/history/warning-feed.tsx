import { useCallback } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { readWarnings } from '../../ledger/find.ts';
import { theLedger } from '../../ledger/the-ledger.ts';
import { RowFeed } from '../frame/row-feed.tsx';
import { WarningItem } from './warning-item.tsx';

export interface RowActions {
  selected: ReadonlySet<string>;
  onSelect: (id: string, on: boolean) => void;
  onRemove: (id: string) => void;
}

/** All warnings that were found. */
export function WarningFeed({ ids, actions }: { ids: readonly string[]; actions: RowActions }) {
  const { t } = useSpeech();
  const ledger = theLedger();
  return (
    <RowFeed
      label={t('history.list')}
      ids={ids}
      read={useCallback((some: string[]) => readWarnings(ledger, some), [ledger])}
      draw={(row, position, total) => (
        <WarningItem
          key={row.id}
          row={row}
          position={position}
          total={total}
          selected={actions.selected.has(row.id)}
          onSelect={(on) => actions.onSelect(row.id, on)}
          onRemove={() => actions.onRemove(row.id)}
        />
      )}
    />
  );
}
