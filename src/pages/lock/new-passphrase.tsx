import { useSpeech } from '../../i18n/speech-context.ts';
import { PassphraseField } from './passphrase-field.tsx';

export interface Typed {
  first: string;
  again: string;
  fault: 'short' | 'differs' | null;
}

interface NewPassphraseProps {
  typed: Typed;
  onTyped: (typed: Typed) => void;
}

/** Two fields, because nobody can see or bring back what was typed. */
export function NewPassphrase({ typed, onTyped }: NewPassphraseProps) {
  const { t } = useSpeech();
  const { first, again, fault } = typed;
  return (
    <>
      <PassphraseField
        isNew
        label={t('lock.newPassphrase')}
        hint={t('lock.newHint')}
        error={fault === 'short' ? t('lock.short') : undefined}
        value={first}
        onInput={(value) => onTyped({ ...typed, first: value })}
      />
      <PassphraseField
        isNew
        label={t('lock.again')}
        error={fault === 'differs' ? t('lock.differs') : undefined}
        value={again}
        onInput={(value) => onTyped({ ...typed, again: value })}
      />
    </>
  );
}
