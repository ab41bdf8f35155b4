import { Field } from '../../ui/field.tsx';

interface PassphraseFieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  isNew?: boolean;
  value: string;
  onInput: (value: string) => void;
}

export function PassphraseField({ isNew = false, value, onInput, ...field }: PassphraseFieldProps) {
  return (
    <Field {...field}>
      {(links) => (
        <input
          {...links}
          class="jn-input"
          type="password"
          autocomplete={isNew ? 'new-password' : 'current-password'}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
