import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/button.tsx';

interface TroubleBoxProps {
  text: string;
  /** Label of the button that loads the page again; none without it. */
  reload?: string | undefined;
  children?: ComponentChildren;
}

/** One thing that is wrong, in a box that is read aloud when it comes. */
export function TroubleBox({ text, reload, children }: TroubleBoxProps) {
  return (
    <div role="alert" class="jn-card jn-trouble">
      <p>{text}</p>
      {(reload || children) && (
        <div class="jn-row">
          {reload && <Button onClick={() => location.reload()}>{reload}</Button>}
          {children}
        </div>
      )}
    </div>
  );
}
