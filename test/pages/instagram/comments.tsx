import { useState } from 'react';
import type { Account, Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { CommentForm } from './comment-form.tsx';
import { IconButton } from './icon-button.tsx';
import { labels } from './labels.ts';
import { TextButton } from './text-button.tsx';

type Other = Account & { text: string };

const others: readonly Other[] = [
  { author: 'tono_gowes', handle: 'tono_gowes', text: 'Mantap, lanjut terus!' },
  {
    author: 'barisan_amin',
    handle: 'barisan_amin',
    text: 'Ayo menangkan Anies-Muhaimin, coblos nomor 1!',
  },
];

/** Comments of others with a small heart each, and the box for one's own comment or reply. */
export function Comments({ post }: { post: Post }) {
  const [answered, setAnswered] = useState<Other | null>(null);
  return (
    <div>
      <ul className="comments">
        {others.map((comment) => (
          <Comment key={comment.handle} comment={comment} onReply={() => setAnswered(comment)} />
        ))}
      </ul>
      <CommentForm post={post} answered={answered} onSent={() => setAnswered(null)} />
    </div>
  );
}

function Comment({ comment, onReply }: { comment: Other; onReply(): void }) {
  const [liked, setLiked] = useState(false);
  const like = () => {
    recordSent(liked ? 'unlike' : 'like', '', comment);
    setLiked(!liked);
  };
  return (
    <li className="row">
      <div className="grow">
        <a role="link" href={`/${comment.handle}/`}>
          <b>{comment.handle}</b>
        </a>{' '}
        <span dir="auto">{comment.text}</span>
        <TextButton act={onReply} look="quiet">
          {labels.reply}
        </TextButton>
      </div>
      <IconButton
        shape="heart"
        size={12}
        label={liked ? labels.unlike : labels.like}
        on={liked}
        act={like}
      />
    </li>
  );
}
