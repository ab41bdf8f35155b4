import { useMemo, useState } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { lockService } from '../../lock/lock-service.ts';
import { AskPassphrase } from './ask-passphrase.tsx';
import { useLockStep } from './use-lock-step.ts';

/** Asks for the passphrase, and says that nobody can give it back. */
export function LockScreen() {
  const { t } = useSpeech();
  const service = useMemo(() => lockService(), []);
  const { isBusy, failure, run } = useLockStep();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="jn-card jn-stack jn-lock"
      aria-labelledby="terkunci"
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        if (await run(() => service.unlock(passphrase))) setPassphrase('');
      }}
    >
      <h2 id="terkunci">{t('lock.lockedTitle')}</h2>
      <p class="jn-hint">{t('lock.lockedText')}</p>
      <AskPassphrase
        submit={t('lock.unlock')}
        look="primary"
        isBusy={isBusy}
        failure={failure}
        value={passphrase}
        onInput={setPassphrase}
      />
    </form>
  );
}
