import { useCallback, useRef } from 'preact/hooks';
import { useSpeech } from '../../../i18n/speech-context.ts';
import type { Mark } from '../../../ledger/activity-types.ts';
import { theLedger } from '../../../ledger/the-ledger.ts';
import { markActivities, restoreMarks } from '../../../ledger/write-activities.ts';
import { useToast } from '../../../ui/toast-context.ts';
import { errorText } from '../../frame/error-text.ts';

interface Marking {
  mark: (ids: string[], mark: Mark) => Promise<void>;
  /** Takes the last decision back; nothing where there is none. */
  undo: () => void;
}

/** Decides about finds; every decision can be taken back. */
export function useMarking(): Marking {
  const ledger = theLedger();
  const toast = useToast();
  const { t, count } = useSpeech();
  const last = useRef<(() => void) | null>(null);
  const undo = useCallback(() => {
    last.current?.();
    last.current = null;
  }, []);
  const mark = useCallback(
    async (ids: string[], what: Mark) => {
      try {
        const before = await markActivities(ledger, ids, what);
        last.current = () => {
          toast(null);
          restoreMarks(ledger, before).catch((error) => toast({ text: errorText(t, error) }));
        };
        const how = t(`triage.marked-${what}`);
        toast({ text: t('triage.done', { ...count(before.length), how }), undo });
      } catch (error) {
        toast({ text: errorText(t, error) });
      }
    },
    [ledger, toast, t, count, undo],
  );
  return { mark, undo };
}
