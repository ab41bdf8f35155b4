import { useState } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useSettings } from '../frame/settings-context.ts';
import { type Fault, faultOfPattern } from './check-entry.ts';
import { EntryList } from './entry-list.tsx';

/** Words of the user's own, in the syntax of the rule data's phrases. */
export function PhrasesForm() {
  const { t } = useSpeech();
  const { settings, change } = useSettings();
  const { phrases } = settings.own;
  const [pattern, setPattern] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const found = faultOfPattern(pattern, phrases);
    setFault(found);
    if (found) return;
    change((draft) => {
      draft.own.phrases.push(pattern.trim());
    });
    setPattern('');
  };
  return (
    <div class="jn-stack">
      <h3>{t('options.phrases')}</h3>
      <form class="jn-add" noValidate onSubmit={add}>
        <Field
          label={t('options.phrasePattern')}
          hint={t('options.phraseHint')}
          error={fault ? t(`options.${fault}`) : undefined}
        >
          {(links) => (
            <input
              {...links}
              class="jn-input"
              autocomplete="off"
              spellcheck={false}
              value={pattern}
              onInput={(event) => setPattern(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button type="submit">{t('options.phraseAdd')}</Button>
      </form>
      <EntryList
        label={t('options.phrases')}
        empty={t('options.phrasesNone')}
        entries={phrases.map((text) => ({ key: text, text }))}
        onRemove={(key) =>
          change((draft) => {
            draft.own.phrases = draft.own.phrases.filter((one) => one !== key);
          })
        }
      />
    </div>
  );
}
