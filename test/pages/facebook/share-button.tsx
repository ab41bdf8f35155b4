import { useState } from 'react';
import { LexicalBox } from '../shared/lexical-box.tsx';
import { recordSent, type SentTarget } from '../shared/sent.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { labels } from './labels.ts';
import { noisy } from './noise.ts';

/** Opens the share dialog, where a text may be added; nothing goes out before "Bagikan sekarang". */
export function ShareButton({ target }: { target: SentTarget }) {
  const [open, setOpen] = useState<boolean | null>(null);
  const [text, setText] = useState('');
  const [cleared, setCleared] = useState(0);
  const share = () => {
    recordSent('share', text.trim(), target);
    setCleared(cleared + 1);
    setOpen(false);
  };
  return (
    <div className={noisy('grow')}>
      <Button act={() => setOpen(true)} label={labels.share} look="action">
        <i data-ad-rendering-role="share_button">↗</i> {labels.shareWord}
      </Button>
      {open !== null && (
        <Dialog title={labels.shareWord} open={open} onClose={() => setOpen(false)}>
          <LexicalBox
            className="tall"
            label={labels.sharePrompt}
            placeholder={labels.sharePrompt}
            onText={setText}
            cleared={cleared}
          />
          <blockquote dir="auto">
            <b>{target.author}</b>
            <br />
            {target.text}
          </blockquote>
          <Button act={share} label={labels.shareNow} look="primary">
            {labels.shareNow}
          </Button>
        </Dialog>
      )}
    </div>
  );
}
