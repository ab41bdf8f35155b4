import { useState } from 'react';
import type { Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { Button } from './button.tsx';
import { CommentBox } from './comment-box.tsx';
import { labels } from './labels.ts';
import { noisy } from './noise.ts';

const others = [
  { author: 'Bu Yayuk', handle: 'yayuk', text: 'Noted, nanti saya sampaikan ke tetangga.' },
  {
    author: 'Relawan Ganjar-Mahfud Cempaka',
    handle: 'gm_cempaka',
    text: 'Jangan lupa coblos Ganjar-Mahfud nomor 3!',
  },
];

/** Two comments of others and the box for one's own. */
export function Comments({ post }: { post: Post }) {
  return (
    <div className={noisy('comments')}>
      {others.map((comment) => (
        <Comment key={comment.handle} comment={comment} postId={post.id} />
      ))}
      <CommentBox kind="comment" label={labels.commentAs} target={post} />
    </div>
  );
}

function Comment({ comment, postId }: { comment: (typeof others)[number]; postId: string }) {
  const [liked, setLiked] = useState(false);
  const [replies, setReplies] = useState(false);
  const like = () => {
    recordSent(liked ? 'unlike' : 'like', '', comment);
    setLiked(!liked);
  };
  return (
    <div role="article" aria-label={labels.by(comment.author)} className={noisy('comment')}>
      <a role="link" href={`/${comment.handle}?comment_id=${postId}1`}>
        <b dir="auto">{comment.author}</b>
      </a>
      <div dir="auto">{comment.text}</div>
      <div className={noisy('comment-bar')}>
        <Button act={like} label={liked ? labels.removeLike : labels.like}>
          {labels.like}
        </Button>
        <Button act={() => setReplies(true)}>{labels.reply}</Button>
      </div>
      {replies && (
        <CommentBox kind="reply" label={labels.replyTo(comment.author)} target={comment} />
      )}
    </div>
  );
}
