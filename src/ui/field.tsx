import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What a field gives to its control so that label, hint and error are announced with it. */
export interface FieldLinks {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface FieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  children: (links: FieldLinks) => ComponentChildren;
}

export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const links: FieldLinks = { id };
  if (described) links['aria-describedby'] = described;
  if (error) links['aria-invalid'] = true;
  return (
    <div class="jn-field">
      <label for={id}>{label}</label>
      {children(links)}
      {hint && (
        <p class="jn-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="jn-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
