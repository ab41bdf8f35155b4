import { useRef } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { Button } from '../../ui/button.tsx';
import { useDataActions } from './use-data-actions.ts';

/** Opens the file picker; the input itself is out of sight and out of the tab order. */
export function ImportButton({ small = false }: { small?: boolean }) {
  const { t } = useSpeech();
  const { importFile } = useDataActions();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button small={small} onClick={() => input.current?.click()}>
        {t('history.import')}
      </Button>
      <input
        ref={input}
        class="jn-hidden"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-hidden="true"
        onChange={async (event) => {
          const place = event.currentTarget;
          const file = place.files?.[0];
          if (file) await importFile(file);
          // Otherwise the same file, mended, could not be chosen again.
          place.value = '';
        }}
      />
    </>
  );
}
