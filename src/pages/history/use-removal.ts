import { useCallback } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { theLedger } from '../../ledger/database.ts';
import { removeAllWarnings, removeWarnings } from '../../ledger/remove.ts';
import { putWarnings } from '../../ledger/write.ts';
import { useToast } from '../../ui/toast-context.ts';
import { errorText } from '../frame/error-text.ts';

/** Deletes at once and offers to bring the rows back as long as the notice stays. */
export function useRemoval(onRemoved: () => void): (which: string[] | 'all') => Promise<void> {
  const ledger = theLedger();
  const toast = useToast();
  const { t, count } = useSpeech();
  return useCallback(
    async (which) => {
      try {
        const rows = await (which === 'all'
          ? removeAllWarnings(ledger)
          : removeWarnings(ledger, which));
        onRemoved();
        const undo = async () => {
          try {
            await putWarnings(ledger, rows);
            toast({ text: t('history.restored', count(rows.length)) });
          } catch (error) {
            toast({ text: errorText(t, error) });
          }
        };
        toast({ text: t('history.removed', count(rows.length)), undo });
      } catch (error) {
        toast({ text: errorText(t, error) });
      }
    },
    [ledger, toast, t, count, onRemoved],
  );
}
