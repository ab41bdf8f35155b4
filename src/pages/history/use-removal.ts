import { useCallback } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { removeHistory, removeWarnings, restoreHistory } from '../../ledger/remove.ts';
import { theLedger } from '../../ledger/the-ledger.ts';
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
        const removed =
          which === 'all'
            ? await removeHistory(ledger)
            : { warnings: await removeWarnings(ledger, which), counts: [] };
        const n = count(removed.warnings.length);
        onRemoved();
        const undo = async () => {
          try {
            await restoreHistory(ledger, removed);
            toast({ text: t('history.restored', n) });
          } catch (error) {
            toast({ text: errorText(t, error) });
          }
        };
        toast({ text: t('history.removed', n), undo });
      } catch (error) {
        toast({ text: errorText(t, error) });
      }
    },
    [ledger, toast, t, count, onRemoved],
  );
}
