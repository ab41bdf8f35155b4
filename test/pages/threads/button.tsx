import type { ReactNode } from 'react';
import { onPress } from '../shared/options.ts';

interface Props {
  children: ReactNode;
  onAct(): void;
  disabled?: boolean;
  role?: 'button' | 'menuitem';
  className?: string;
}

let turn = 0;

/** A `div` with a role; its class name is another on each drawing, as the site's are. */
export function Button({ children, onAct, disabled, role = 'button', className = '' }: Props) {
  turn += 1;
  return (
    <div
      role={role}
      tabIndex={0}
      className={`x${turn} ${className}`}
      aria-disabled={disabled || undefined}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !disabled) onAct();
      }}
      {...onPress(() => {
        if (!disabled) onAct();
      })}
    >
      {children}
    </div>
  );
}

/** An icon, the only name of most controls. */
export function Icon({ name }: { name: string }) {
  return (
    <svg aria-label={name} role="img" width="18" height="18" viewBox="0 0 18 18">
      <title>{name}</title>
      <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" />
    </svg>
  );
}
