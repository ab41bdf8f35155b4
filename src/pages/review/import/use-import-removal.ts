import { useCallback } from 'preact/hooks';
import { useSpeech } from '../../../i18n/speech-context.ts';
import type { ImportRow } from '../../../ledger/activity-types.ts';
import { removeImport } from '../../../ledger/imports.ts';
import { theLedger } from '../../../ledger/the-ledger.ts';
import { useToast } from '../../../ui/toast-context.ts';
import { errorText } from '../../frame/error-text.ts';

/** Deletes an import with what it told, and says so. */
export function useImportRemoval(): (row: ImportRow) => Promise<void> {
  const toast = useToast();
  const { t, count } = useSpeech();
  return useCallback(
    async ({ id, name }) => {
      try {
        toast({ text: t('review.removing', { name }) });
        const activities = await removeImport(theLedger(), id);
        toast({ text: t('review.removed', { name, ...count(activities) }) });
      } catch (error) {
        toast({ text: errorText(t, error) });
      }
    },
    [toast, t, count],
  );
}
