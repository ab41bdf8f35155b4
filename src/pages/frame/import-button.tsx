import { useSpeech } from '../../i18n/speech-context.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { useDataActions } from './use-data-actions.ts';

/** Chooses a backup and takes it in. */
export function ImportButton({ small = false }: { small?: boolean }) {
  const { t } = useSpeech();
  const { importFile } = useDataActions();
  return (
    <FileButton
      small={small}
      label={t('history.import')}
      accept=".json,application/json"
      onFiles={([file]) => file && importFile(file)}
    />
  );
}
