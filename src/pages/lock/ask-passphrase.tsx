import { useSpeech } from '../../i18n/speech-context.ts';
import { Button } from '../../ui/button.tsx';
import { PassphraseField } from './passphrase-field.tsx';

interface AskPassphraseProps {
  /** What the button does, in words. */
  submit: string;
  look: 'primary' | 'danger';
  isBusy: boolean;
  failure: string | undefined;
  value: string;
  onInput: (value: string) => void;
}

/** Inside a form: the passphrase of now, and the button of the step that needs it. */
export function AskPassphrase({ submit, look, isBusy, failure, ...typed }: AskPassphraseProps) {
  const { t } = useSpeech();
  return (
    <>
      <PassphraseField label={t('lock.passphrase')} error={failure} {...typed} />
      <div class="jn-row">
        <Button type="submit" look={look} aria-disabled={isBusy}>
          {submit}
        </Button>
        <span role="status">{isBusy && t('lock.busy')}</span>
      </div>
    </>
  );
}
