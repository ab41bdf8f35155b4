import { createPortal } from 'react-dom';
import { labels } from './labels.ts';
import { TextButton } from './text-button.tsx';

interface Props {
  title: string;
  /** The button at the right of the title bar. */
  action: React.ReactNode;
  onClose(): void;
  children: React.ReactNode;
}

export function Dialog({ title, action, onClose, children }: Props) {
  return createPortal(
    <div className="veil">
      <div role="dialog" aria-label={title} className="dialog">
        <div className="row bar">
          <TextButton act={onClose}>{labels.close}</TextButton>
          <h1>
            <div>{title}</div>
          </h1>
          {action}
        </div>
        {children}
      </div>
    </div>,
    document.body,
  );
}
