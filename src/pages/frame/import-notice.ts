import type { Speech } from '../../i18n/translate.ts';
import type { ImportResult } from '../../ledger/import.ts';
import type { Notice } from '../../ui/toast.tsx';

/** Bad rows that are named one by one; of the others only the number is said. */
const NAMED = 5;

/** What an import did, with the rows that were left out named by place and field. */
export function importNotice(
  { t, number }: Pick<Speech, 't' | 'number'>,
  { added, updated, same, bad }: Pick<ImportResult, 'added' | 'updated' | 'same' | 'bad'>,
): Notice {
  const text = t('history.imported', {
    added: number(added),
    updated: number(updated),
    same: number(same),
  });
  if (bad.length === 0) return { text };
  const named = bad
    .slice(0, NAMED)
    .map(({ table, row, field }) => `${table} ${number(row)}: ${field || '?'}`);
  const lines = [...named, ...(bad.length > NAMED ? ['…'] : [])].join(', ');
  return { text, detail: t('history.importBad', { n: number(bad.length), lines }) };
}
