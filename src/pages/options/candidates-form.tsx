import { useState } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useSettings } from '../frame/settings-context.ts';
import { type Fault, faultOfName, faultOfNumber } from './check-entry.ts';
import { EntryList } from './entry-list.tsx';

/** Candidates of the user's own region that the rule data lacks. */
export function CandidatesForm() {
  const { t } = useSpeech();
  const { settings, change } = useSettings();
  const { candidates } = settings.own;
  const [name, setName] = useState('');
  const [number, setNumber] = useState('');
  const [faults, setFaults] = useState<{ name: Fault | null; number: Fault | null }>(noFaults);
  const add = (event: Event) => {
    event.preventDefault();
    const found = {
      name: faultOfName(
        name,
        candidates.map((one) => one.name),
      ),
      number: faultOfNumber(number),
    };
    setFaults(found);
    if (found.name || found.number) return;
    const candidate = number.trim()
      ? { name: name.trim(), number: Number(number) }
      : { name: name.trim() };
    change((draft) => {
      draft.own.candidates.push(candidate);
    });
    setName('');
    setNumber('');
  };
  return (
    <div class="jn-stack">
      <h3>{t('options.candidates')}</h3>
      <form class="jn-add jn-add-wide" noValidate onSubmit={add}>
        <Field
          label={t('options.candidateName')}
          error={faults.name ? t(`options.${faults.name}`) : undefined}
        >
          {(links) => (
            <input
              {...links}
              class="jn-input"
              autocomplete="off"
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field
          label={t('options.candidateNumber')}
          error={faults.number ? t(`options.${faults.number}`) : undefined}
        >
          {(links) => (
            <input
              {...links}
              class="jn-input"
              inputMode="numeric"
              autocomplete="off"
              value={number}
              onInput={(event) => setNumber(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button type="submit">{t('options.candidateAdd')}</Button>
      </form>
      <EntryList
        label={t('options.candidates')}
        empty={t('options.candidatesNone')}
        entries={candidates.map((one) => ({
          key: one.name,
          text: one.number
            ? t('options.candidateRow', { name: one.name, number: String(one.number) })
            : one.name,
        }))}
        onRemove={(key) =>
          change((draft) => {
            draft.own.candidates = draft.own.candidates.filter((one) => one.name !== key);
          })
        }
      />
    </div>
  );
}

const noFaults = { name: null, number: null };
