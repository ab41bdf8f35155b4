import { useEffect, useState } from 'react';
import type { Account, Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { labels } from './labels.ts';
import { TextButton } from './text-button.tsx';

interface Props {
  post: Post;
  /** The comment that is answered; null when the post itself is commented. */
  answered: (Account & { text: string }) | null;
  onSent(): void;
}

/** A plain textarea; Enter sends, Shift+Enter breaks the line, and so does "Kirim" once there is text. */
export function CommentForm({ post, answered, onSent }: Props) {
  const [text, setText] = useState('');
  useEffect(() => {
    if (answered) setText(`@${answered.handle} `);
  }, [answered]);
  const send = () => {
    if (text.trim() === '') return;
    recordSent(answered ? 'reply' : 'comment', text.trim(), answered ?? post);
    setText('');
    onSent();
  };
  return (
    <section>
      <form
        method="POST"
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <textarea
          aria-label={labels.addComment}
          placeholder={labels.addComment}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            send();
          }}
        />
        {text.trim() !== '' && (
          <div>
            <TextButton act={send} look="accent">
              {labels.postComment}
            </TextButton>
          </div>
        )}
      </form>
    </section>
  );
}
