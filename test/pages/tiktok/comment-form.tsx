import { useRef, useState } from 'react';
import { DraftBox } from './draft-box.tsx';
import { labels } from './labels.ts';
import { onTrustedPress } from './trusted.ts';

/** A comment box; its send button is a bare `div`. */
export function CommentForm({ hint, publish }: { hint: string; publish(text: string): void }) {
  const text = useRef('');
  const [round, setRound] = useState(0);
  const [ready, setReady] = useState(false);
  const send = () => {
    const words = text.current.trim();
    if (words === '') return;
    publish(words);
    text.current = '';
    setReady(false);
    setRound(round + 1);
  };
  return (
    <div className="x1-DivCommentBarContainer">
      <div data-e2e="comment-input" className="field">
        <DraftBox
          key={round}
          placeholder={hint}
          onText={(next) => {
            text.current = next;
            setReady(next.trim() !== '');
          }}
          onEnter={send}
        />
      </div>
      <div
        data-e2e="comment-post"
        className="x2-DivPostButton"
        aria-disabled={!ready}
        {...onTrustedPress(send)}
      >
        {labels.post}
      </div>
    </div>
  );
}
