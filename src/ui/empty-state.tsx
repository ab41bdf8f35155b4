import type { ComponentChildren } from 'preact';
import { Logo } from './logo.tsx';

interface EmptyStateProps {
  title: string;
  text: string;
  children?: ComponentChildren;
}

export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div class="jn-empty">
      <Logo size={56} />
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
