import { useState } from 'react';
import type { Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { Dialog } from './dialog.tsx';
import { labels } from './labels.ts';
import { TextButton } from './text-button.tsx';

/** Passing a post on to others; nothing goes out before "Kirim". */
export function ShareSheet({ post, onClose }: { post: Post; onClose(): void }) {
  const [text, setText] = useState('');
  const send = () => {
    recordSent('share', text.trim(), post);
    onClose();
  };
  return (
    <Dialog
      title={labels.share}
      onClose={onClose}
      action={
        <TextButton act={send} look="accent">
          {labels.send}
        </TextButton>
      }
    >
      <p>
        <b>{post.handle}</b> {post.text}
      </p>
      <input
        aria-label="Tulis pesan..."
        placeholder="Tulis pesan..."
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </Dialog>
  );
}
