import { useState } from 'react';
import { createPortal } from 'react-dom';
import { LexicalBox } from '../shared/lexical-box.tsx';
import type { Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { useDraft } from '../shared/use-draft.ts';
import { Button } from './button.tsx';
import type { Chat } from './chats.ts';
import { labels } from './labels.ts';

interface Props {
  chat: Chat;
  quoted: Post | null;
  unquote(): void;
  attach(): void;
}

/** The box of the open chat. One button records the voice until there are words; another sends them. */
export function Composer({ chat, quoted, unquote, attach }: Props) {
  const draft = useDraft((text) => {
    if (chat.id === 'person') recordSent('message', text, { author: chat.name, handle: '', text });
    else recordSent(quoted ? 'reply' : 'post', text, quoted);
    unquote();
  });
  const [isPicked, setPicked] = useState(false);
  const isOpen = /(?:^|\s)@\S*$/.test(draft.text) && !isPicked;
  const onEnter = () => {
    if (isOpen) setPicked(true);
    else if (draft.send()) setPicked(false);
  };
  return (
    <footer>
      {quoted && (
        <div data-testid="quoted-message" className="quote">
          <div aria-label={labels.quoted}>
            <div>{quoted.author}</div>
            <div className="quoted-mention">
              {quoted.text.length > 60 ? `${quoted.text.slice(0, 60)}…` : quoted.text}
            </div>
          </div>
          <Button act={unquote} label={labels.close}>
            ✕
          </Button>
        </div>
      )}
      <div className="row">
        <Button act={attach} label={labels.attach} className="attach">
          +
        </Button>
        <LexicalBox
          label={chat.label}
          placeholder={chat.placeholder}
          cleared={draft.cleared}
          onText={(text) => {
            draft.onText(text);
            if (!text.includes('@')) setPicked(false);
          }}
          onEnter={onEnter}
          onModEnter={onEnter}
        />
        {draft.ready ? (
          <Button
            act={draft.send}
            label={labels.send}
            icon="wds-ic-send-filled"
            className="send"
            rest={{ 'data-tab': '11' }}
          />
        ) : (
          <Button
            act={() => undefined}
            label={labels.voice}
            icon="mic-outlined"
            rest={{ 'data-tab': '11' }}
          />
        )}
      </div>
      {isOpen &&
        createPortal(
          <div id="wa-popovers-bucket" className="picker">
            <button type="button">Ani</button>
            <button type="button">Budi</button>
          </div>,
          document.body,
        )}
    </footer>
  );
}
