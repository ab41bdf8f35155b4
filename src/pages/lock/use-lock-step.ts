import { useState } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { LockError } from '../../lock/errors.ts';
import { errorText } from '../frame/error-text.ts';

/** Runs one step on the lock at a time and says why one has failed. */
export function useLockStep() {
  const { t } = useSpeech();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  /** @returns whether it has succeeded. */
  const run = async (step: () => Promise<void>): Promise<boolean> => {
    if (isBusy) return false;
    setBusy(true);
    setFailure(undefined);
    try {
      await step();
      return true;
    } catch (error) {
      const isWrong = error instanceof LockError && error.code === 'wrong-passphrase';
      setFailure(isWrong ? t('lock.wrong') : errorText(t, error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, failure, run };
}
