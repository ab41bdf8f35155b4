import { useState } from 'react';
import { recordSent } from '../shared/sent.ts';
import { IconButton } from './icon-button.tsx';
import { labels } from './labels.ts';
import { TextButton } from './text-button.tsx';

/** Somebody's story: a picture, a box for an answer, a heart and quick reactions. */
export function StoryPage({ handle }: { handle: string }) {
  const [text, setText] = useState('');
  const [liked, setLiked] = useState(false);
  const story = { author: handle, handle, text: '' };
  const send = () => {
    if (text.trim() !== '') recordSent('reply', text.trim(), story);
    setText('');
  };
  const like = () => {
    recordSent(liked ? 'unlike' : 'like', '', story);
    setLiked(!liked);
  };
  return (
    <section className="story">
      <div className="picture tall">{handle}</div>
      <div className="row">
        <textarea
          placeholder={labels.answer(handle)}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            send();
          }}
        />
        <TextButton act={send} look="accent">
          {labels.send}
        </TextButton>
        <IconButton
          shape="heart"
          label={liked ? labels.unlike : labels.like}
          on={liked}
          act={like}
        />
        <TextButton act={() => recordSent('like', '', story)} look="quick">
          😍
        </TextButton>
      </div>
    </section>
  );
}
