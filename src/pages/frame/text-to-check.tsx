import { Field } from '../../ui/field.tsx';

interface TextToCheckProps {
  label: string;
  hint?: string;
  text: string;
  onText: (text: string) => void;
}

/** The box for a text to be judged; Indonesian with slang is nothing for a spelling checker. */
export function TextToCheck({ label, hint, text, onText }: TextToCheckProps) {
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      {(links) => (
        <textarea
          {...links}
          class="jn-input"
          rows={3}
          spellcheck={false}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
