import { useState } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { type LockService, lockService } from '../../lock/lock-service.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { useToast } from '../../ui/toast-context.ts';
import { AskPassphrase } from './ask-passphrase.tsx';
import { NewPassphrase, type Typed } from './new-passphrase.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { faultOf } from './turn-on-form.tsx';
import { useIdleMinutes } from './use-idle-minutes.ts';
import { useLockStep } from './use-lock-step.ts';

const MINUTES = [1, 5, 10, 30, 60];
const service: LockService = lockService();
const nothing: Typed = { first: '', again: '', fault: null };

/** What can be done with a lock that is open. */
export function LockControls() {
  const { t, number } = useSpeech();
  const [minutes, setMinutes] = useIdleMinutes(service);
  return (
    <>
      <div class="jn-row">
        <Button look="primary" onClick={() => service.lockNow()}>
          {t('lock.lockNow')}
        </Button>
      </div>
      <Select
        label={t('lock.idle')}
        value={String(minutes)}
        choices={MINUTES.map((one) => ({
          value: String(one),
          label: t('lock.minutes', { n: number(one) }),
        }))}
        onChange={(value) => setMinutes(Number(value))}
      />
      <ChangeForm />
      <TurnOffForm />
    </>
  );
}

function ChangeForm() {
  const { t } = useSpeech();
  const toast = useToast();
  const { isBusy, failure, run } = useLockStep();
  const [old, setOld] = useState('');
  const [typed, setTyped] = useState(nothing);
  const change = async (event: Event) => {
    event.preventDefault();
    const fault = faultOf(typed);
    setTyped({ ...typed, fault });
    if (fault || !(await run(() => service.change(old, typed.first)))) return;
    setOld('');
    setTyped(nothing);
    toast({ text: t('lock.changed') });
  };
  return (
    <details>
      <summary>{t('lock.change')}</summary>
      <form class="jn-stack" noValidate onSubmit={change}>
        <PassphraseField
          label={t('lock.oldPassphrase')}
          error={failure}
          value={old}
          onInput={setOld}
        />
        <NewPassphrase typed={typed} onTyped={setTyped} />
        <div class="jn-row">
          <Button type="submit" aria-disabled={isBusy}>
            {t('lock.change')}
          </Button>
          <span role="status">{isBusy && t('lock.busy')}</span>
        </div>
      </form>
    </details>
  );
}

function TurnOffForm() {
  const { t } = useSpeech();
  const { isBusy, failure, run } = useLockStep();
  const [passphrase, setPassphrase] = useState('');
  const turnOff = (event: Event) => {
    event.preventDefault();
    run(() => service.turnOff(passphrase));
  };
  return (
    <details>
      <summary>{t('lock.turnOff')}</summary>
      <form class="jn-stack" noValidate onSubmit={turnOff}>
        <p class="jn-hint">{t('lock.turnOffText')}</p>
        <AskPassphrase
          submit={t('lock.turnOff')}
          look="danger"
          isBusy={isBusy}
          failure={failure}
          value={passphrase}
          onInput={setPassphrase}
        />
      </form>
    </details>
  );
}
