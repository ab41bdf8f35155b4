import type { ReactNode } from 'react';
import { onPress } from '../shared/options.ts';

interface Props {
  act(): void;
  label?: string;
  icon?: string;
  className?: string;
  children?: ReactNode;
  rest?: Record<string, string | boolean>;
}

let turn = 0;

/** A button with an icon; its class name is another one on each drawing, as the site's are. */
export function Button({ act, label, icon, className = '', children, rest = {} }: Props) {
  turn += 1;
  return (
    <button
      type="button"
      aria-label={label}
      className={`x${turn} ${className}`}
      {...rest}
      {...onPress(act)}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** The icon says its name for programs alone. */
export function Icon({ name }: { name: string }) {
  return (
    <span aria-hidden="true" data-icon={name}>
      <svg viewBox="0 0 24 24" width="18" height="18">
        <title>{name}</title>
        <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
    </span>
  );
}
