import { createPortal } from 'react-dom';
import { Button } from './button.tsx';
import { labels } from './labels.ts';
import { noisy } from './noise.ts';

interface Props {
  title: string;
  open: boolean;
  onClose(): void;
  children: React.ReactNode;
}

/** A dialog at the end of the body; a closed one stays there, unseen, as on the real site. */
export function Dialog({ title, open, onClose, children }: Props) {
  return createPortal(
    <div className={noisy(open ? 'veil' : 'gone')}>
      <div role="dialog" aria-label={title} className={noisy('dialog')}>
        <div className={noisy('dialog-head')}>
          <h2 dir="auto">
            <span>{title}</span>
          </h2>
          <Button act={onClose} label={labels.close} look="round">
            ✕
          </Button>
        </div>
        {children}
      </div>
    </div>,
    document.body,
  );
}
