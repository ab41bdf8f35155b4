import { browser } from 'wxt/browser';
import { useSpeech } from '../../i18n/speech-context.ts';
import { exportBackup } from '../../ledger/backup.ts';
import { exportCsv } from '../../ledger/csv.ts';
import { importBackup } from '../../ledger/import.ts';
import { applyRetention } from '../../ledger/retention.ts';
import { theLedger } from '../../ledger/the-ledger.ts';
import { changeSettings } from '../../settings/store.ts';
import type { Notice } from '../../ui/toast.tsx';
import { useToast } from '../../ui/toast-context.ts';
import { errorText } from './error-text.ts';
import { importNotice } from './import-notice.ts';
import { fileName, saveFile } from './save-file.ts';
import { useSettings } from './settings-context.ts';
import { useSites } from './sites-context.ts';
import { wipeEverything } from './wipe-everything.ts';

/** Export, import and wiping of all data; each ends in a notice of what was done or went wrong. */
export function useDataActions() {
  const ledger = theLedger();
  const speech = useSpeech();
  const toast = useToast();
  const { settings } = useSettings();
  const { isGuarded } = useSites();
  const { t } = speech;
  const telling = (step: () => Promise<Notice>) => async () => {
    try {
      toast(await step());
    } catch (error) {
      toast({ text: errorText(t, error) });
    }
  };
  const saved = (file: string): Notice => ({ text: t('history.exported', { file }) });
  return {
    exportJson: telling(async () => {
      const file = fileName('json');
      saveFile(file, 'application/json', await exportBackup(ledger, settings));
      return saved(file);
    }),
    exportCsv: telling(async () => {
      const file = fileName('csv');
      saveFile(file, 'text/csv', await exportCsv(ledger));
      return saved(file);
    }),
    importFile: (file: File) =>
      telling(async () => {
        const result = await importBackup(ledger, await file.text());
        await changeSettings(result.applySettings);
        await applyRetention(ledger, settings.retention);
        return importNotice(speech, result);
      })(),
    wipe: telling(async () => {
      const { storage, permissions } = browser;
      await wipeEverything(ledger, { storage, permissions, isGuarded, page: localStorage });
      return { text: t('options.wiped') };
    }),
  };
}
