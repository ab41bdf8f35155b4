import { useState } from 'preact/hooks';
import { useSpeech } from '../../../i18n/speech-context.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';

interface WhoseFormProps {
  names: readonly string[];
  /** Whether a chat holds more names than these. */
  isCut: boolean;
  onName: (me: string) => void;
  onSkip: () => void;
}

/** Asks which of the names in a chat is the user's; only their own messages are read. */
export function WhoseForm({ names, isCut, onName, onSkip }: WhoseFormProps) {
  const { t } = useSpeech();
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const isOther = chosen === '';
  return (
    <form
      class="jn-stack"
      onSubmit={(event) => {
        event.preventDefault();
        const me = (isOther ? typed : (chosen ?? '')).trim();
        if (me) onName(me);
      }}
    >
      <fieldset class="jn-names">
        <legend>{t('review.whose')}</legend>
        {[...names, ...(isCut ? [''] : [])].map((name) => (
          <label key={name} class="jn-choice">
            <input
              type="radio"
              name="me"
              required
              checked={chosen === name}
              onChange={() => setChosen(name)}
            />
            <span>{name || t('review.whoseOther')}</span>
          </label>
        ))}
      </fieldset>
      {isOther && (
        <Field label={t('review.whoseName')}>
          {(links) => (
            <input
              {...links}
              class="jn-input"
              required
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <div class="jn-row">
        <Button type="submit" look="primary">
          {t('review.whoseGoOn')}
        </Button>
        <Button onClick={onSkip}>{t('review.whoseSkip')}</Button>
      </div>
    </form>
  );
}
