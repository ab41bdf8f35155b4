import type { ButtonHTMLAttributes } from 'preact';

interface ButtonProps extends ButtonHTMLAttributes {
  look?: 'plain' | 'primary' | 'quiet' | 'danger';
  small?: boolean;
}

/** A button that never submits by accident: `type` is `button` unless it is said otherwise. */
export function Button({ look = 'plain', small = false, ...rest }: ButtonProps) {
  const classes = [
    'jn-button',
    look !== 'plain' && `jn-button-${look}`,
    small && 'jn-button-small',
  ];
  return <button type="button" {...rest} class={classes.filter(Boolean).join(' ')} />;
}
