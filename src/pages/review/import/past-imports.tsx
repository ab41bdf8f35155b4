import { useSpeech } from '../../../i18n/speech-context.ts';
import type { ImportRow } from '../../../ledger/activity-types.ts';
import { isUnfinished } from '../../../ledger/imports.ts';
import { PastImport } from './past-import.tsx';

interface PastImportsProps {
  /** Newest first. */
  rows: readonly ImportRow[];
  /** Whether another tab is at an import. */
  isBusy: boolean;
  onRemove: (row: ImportRow) => void;
}

/** Imports of the past: what is unfinished stands open, the rest is folded away. */
export function PastImports({ rows, isBusy, onRemove }: PastImportsProps) {
  const { t, count } = useSpeech();
  const unfinished = rows.filter(isUnfinished);
  const ended = rows.filter((row) => !isUnfinished(row));
  const listOf = (some: readonly ImportRow[]) => (
    <ul class="jn-imports">
      {some.map((row) => (
        <PastImport key={row.id} row={row} isBusy={isBusy} onRemove={onRemove} />
      ))}
    </ul>
  );
  return (
    <>
      {unfinished.length > 0 && (
        <section class="jn-stack" aria-labelledby="belum-selesai">
          <h3 id="belum-selesai">{t('review.unfinished')}</h3>
          {listOf(unfinished)}
        </section>
      )}
      {ended.length > 0 && (
        <details class="jn-fold jn-past">
          <summary>{t('review.past', count(ended.length))}</summary>
          {listOf(ended)}
        </details>
      )}
    </>
  );
}
