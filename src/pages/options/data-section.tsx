import { useState } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ImportButton } from '../frame/import-button.tsx';
import { useDataActions } from '../frame/use-data-actions.ts';
import { OptionsSection } from './options-section.tsx';

export function DataSection({ isLocked }: { isLocked: boolean }) {
  const { t } = useSpeech();
  const data = useDataActions();
  const [asking, setAsking] = useState(false);
  return (
    <OptionsSection id="data" title={t('options.data')} text={t('options.dataText')}>
      {isLocked && <p>{t('lock.lockedData')}</p>}
      <div class="jn-row">
        {!isLocked && (
          <>
            <Button onClick={data.exportJson}>{t('options.export')}</Button>
            <ImportButton />
          </>
        )}
        <Button look="danger" onClick={() => setAsking(true)}>
          {t('options.wipe')}
        </Button>
      </div>
      {asking && (
        <ConfirmDialog
          title={t('options.wipeTitle')}
          text={t('options.wipeText')}
          confirm={t('options.wipeConfirm')}
          cancel={t('common.cancel')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            data.wipe();
          }}
        />
      )}
    </OptionsSection>
  );
}
