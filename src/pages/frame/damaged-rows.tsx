import { useState } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { type DamagedRow, exportDamaged, removeDamaged } from '../../ledger/damaged.ts';
import { theLedger } from '../../ledger/the-ledger.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useToast } from '../../ui/toast-context.ts';
import { errorText } from './error-text.ts';
import { fileName, saveFile } from './save-file.ts';
import { TroubleBox } from './trouble-box.tsx';

interface DamagedRowsProps {
  rows: readonly DamagedRow[];
  /** After they were deleted. */
  onDone: () => void;
}

/** Rows that cannot be shown: how many, a file of them as they are, and a way to be rid of them. */
export function DamagedRows({ rows, onDone }: DamagedRowsProps) {
  const { t, count } = useSpeech();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const n = count(rows.length);
  const attempt = async (step: () => Promise<string>) => {
    try {
      toast({ text: await step() });
    } catch (error) {
      toast({ text: errorText(t, error) });
    }
  };
  const save = () =>
    attempt(async () => {
      const file = `rusak-${fileName('json')}`;
      saveFile(file, 'application/json', await exportDamaged(theLedger(), rows));
      return t('history.exported', { file });
    });
  const remove = () =>
    attempt(async () => {
      await removeDamaged(theLedger(), rows);
      onDone();
      return t('ledger.damagedRemoved', n);
    });
  return (
    <TroubleBox text={t('ledger.damaged', n)}>
      <Button onClick={save}>{t('ledger.damagedSave')}</Button>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('ledger.damagedRemove')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('ledger.damagedTitle', n)}
          text={t('ledger.damagedText')}
          confirm={t('ledger.damagedRemove')}
          cancel={t('common.cancel')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            remove();
          }}
        />
      )}
    </TroubleBox>
  );
}
