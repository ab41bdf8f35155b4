import { useState } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { lockService } from '../../lock/lock-service.ts';
import { Button } from '../../ui/button.tsx';
import { NewPassphrase, type Typed } from './new-passphrase.tsx';
import { useLockStep } from './use-lock-step.ts';

/** A passphrase, twice, and the consent that nobody can bring it back. */
export function TurnOnForm() {
  const { t } = useSpeech();
  const { isBusy, failure, run } = useLockStep();
  const [typed, setTyped] = useState<Typed>({ first: '', again: '', fault: null });
  const [understood, setUnderstood] = useState(false);
  const [asks, setAsks] = useState(false);
  return (
    <form
      class="jn-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const fault = faultOf(typed);
        setTyped({ ...typed, fault });
        setAsks(!understood);
        if (!fault && understood) run(() => lockService().turnOn(typed.first));
      }}
    >
      <NewPassphrase typed={typed} onTyped={setTyped} />
      <label class="jn-choice">
        <input
          type="checkbox"
          checked={understood}
          onChange={(event) => setUnderstood(event.currentTarget.checked)}
        />
        <span>
          <b>{t('lock.understood')}</b>
          <small>{t('lock.noRecovery')}</small>
        </span>
      </label>
      {asks && !understood && (
        <p class="jn-error" role="alert">
          {t('lock.mustUnderstand')}
        </p>
      )}
      {failure && (
        <p class="jn-error" role="alert">
          {failure}
        </p>
      )}
      <div class="jn-row">
        <Button type="submit" look="primary" aria-disabled={isBusy}>
          {t('lock.turnOn')}
        </Button>
        <span role="status">{isBusy && t('lock.busy')}</span>
      </div>
    </form>
  );
}

/** Shorter ones are guessed too soon by whoever has the disk. */
const SHORTEST = 10;

/** Why a new passphrase is refused; `null` when it may be set. */
export function faultOf({ first, again }: Pick<Typed, 'first' | 'again'>): Typed['fault'] {
  if ([...first].length < SHORTEST) return 'short';
  return first === again ? null : 'differs';
}
