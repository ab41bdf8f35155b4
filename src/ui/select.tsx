import { Field } from './field.tsx';

export interface Choice {
  value: string;
  label: string;
}

interface SelectProps {
  label: string;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
  disabled?: boolean;
  hint?: string;
}

export function Select({ label, value, choices, onChange, disabled = false, hint }: SelectProps) {
  return (
    <Field label={label} hint={hint}>
      {(links) => (
        <select
          {...links}
          class="jn-input"
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
