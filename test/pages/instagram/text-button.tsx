import { onPress } from '../shared/options.ts';

interface Props {
  act(): void;
  children: string;
  look?: string;
  disabled?: boolean;
}

/** A text-only `div` button. */
export function TextButton({ act, children, look = '', disabled = false }: Props) {
  const run = () => {
    if (!disabled) act();
  };
  return (
    <div
      role="button"
      tabIndex={0}
      aria-disabled={disabled || undefined}
      className={`xk9c ${look}`}
      onKeyDown={(event) => event.key === 'Enter' && run()}
      {...onPress(run)}
    >
      {children}
    </div>
  );
}
