import { useState } from 'react';
import { posts } from '../shared/content.ts';
import type { Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { useToggles } from '../shared/use-toggles.ts';
import { CommentForm } from './comment-form.tsx';
import { labels } from './labels.ts';
import { onTrustedPress } from './trusted.ts';

/** The panel beside the feed with the comments on the video that plays. */
export function Comments({ about }: { about: Post }) {
  const [liked, toggle] = useToggles();
  const [answered, setAnswered] = useState('');
  return (
    <section className="comments">
      {posts.slice(0, 2).map((one) => (
        <div key={one.id} data-e2e="comment-item">
          <a href={`/@${one.handle}`}>
            <span data-e2e="comment-username-1">{one.author}</span>
          </a>
          <p data-e2e="comment-level-1">{one.text}</p>
          <div
            data-e2e="comment-like-icon"
            role="button"
            aria-pressed={liked.has(one.id)}
            {...onTrustedPress(() => recordSent(toggle(one.id) ? 'like' : 'unlike', '', one))}
          >
            ♡
          </div>
          <span data-e2e="comment-reply-1" role="button" onClick={() => setAnswered(one.id)}>
            {labels.reply}
          </span>
          {answered === one.id && (
            <CommentForm
              hint={labels.addReply}
              publish={(text) => recordSent('reply', text, one)}
            />
          )}
        </div>
      ))}
      <CommentForm
        hint={labels.addComment}
        publish={(text) => recordSent('comment', text, about)}
      />
    </section>
  );
}
