import type { ComponentChildren } from 'preact';

interface OptionsSectionProps {
  id: string;
  title: string;
  text?: string;
  children: ComponentChildren;
}

export function OptionsSection({ id, title, text, children }: OptionsSectionProps) {
  return (
    <section id={id} class="jn-card jn-stack" aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`}>{title}</h2>
        {text && <p class="jn-hint">{text}</p>}
      </div>
      {children}
    </section>
  );
}
