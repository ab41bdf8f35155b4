import { onPress } from '../shared/options.ts';
import { noisy } from './noise.ts';

interface Props {
  act(): void;
  children: React.ReactNode;
  label?: string | undefined;
  look?: string;
  disabled?: boolean;
}

/** A `div` that plays a button: every control of Facebook is one. */
export function Button({ act, children, label, look = '', disabled = false }: Props) {
  const run = () => {
    if (!disabled) act();
  };
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-disabled={disabled || undefined}
      className={noisy(`button ${look}`)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        run();
      }}
      {...onPress(run)}
    >
      <div className={noisy()}>
        <span className={noisy()} dir="auto">
          {children}
        </span>
      </div>
    </div>
  );
}
