import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './button.tsx';
import { labels } from './labels.ts';

interface Props {
  title: string;
  close(): void;
  children: ReactNode;
  testid?: string;
  hidden?: boolean;
}

/** A dialog at the end of the page; its head says what it is for. */
export function Dialog({ title, close, children, testid, hidden }: Props) {
  return createPortal(
    <div role="dialog" aria-modal="true" className={hidden ? 'gone' : 'dialog'}>
      <div data-animate-modal-popup data-testid={testid}>
        <header>
          <h1>{title}</h1>
          <Button act={close} label={labels.close} className="close">
            ✕
          </Button>
        </header>
        {children}
      </div>
    </div>,
    document.body,
  );
}
