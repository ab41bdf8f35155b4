import { useState } from 'react';
import type { Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { Comments } from './comments.tsx';
import { FollowButton } from './follow-button.tsx';
import { IconButton } from './icon-button.tsx';
import { labels } from './labels.ts';
import { Media } from './media.tsx';
import { ShareSheet } from './share-sheet.tsx';

/** One post of the feed: header, media, row of icons, likes, caption, comments. */
export function FeedPost({ post }: { post: Post }) {
  const [liked, setLiked] = useState(false);
  const [reposted, setReposted] = useState(false);
  const [sharing, setSharing] = useState(false);

  const like = () => {
    recordSent(liked ? 'unlike' : 'like', '', post);
    setLiked(!liked);
  };
  const likeOnly = () => {
    if (!liked) like();
  };
  const repost = () => {
    recordSent(reposted ? 'unshare' : 'share', '', post);
    setReposted(!reposted);
  };
  return (
    <article>
      <div>
        <div className="row head">
          <span className="avatar" aria-hidden="true">
            {post.author[0]}
          </span>
          <div className="grow row">
            <a role="link" href={`/${post.handle}/`}>
              <span>{post.handle}</span>
            </a>
            <span>•</span>
            <a role="link" href={`/p/${post.id}/`}>
              <time dateTime="2026-11-20T02:00:00.000Z">{post.age}</time>
            </a>
            <FollowButton account={post} />
          </div>
          <IconButton shape="dots" label={labels.more} act={() => undefined} />
        </div>
        <Media words={post.photo ?? post.author} onLike={likeOnly} />
        <div>
          <section className="row">
            <IconButton
              shape="heart"
              label={liked ? labels.unlike : labels.like}
              on={liked}
              act={like}
            />
            <span role="button" tabIndex={0}>
              {post.likes + (liked ? 1 : 0)}
            </span>
            <IconButton shape="bubble" label={labels.comment} act={() => undefined} />
            <IconButton
              shape="arrows"
              label={reposted ? labels.unrepost : labels.repost}
              act={repost}
            />
            <IconButton shape="plane" label={labels.share} act={() => setSharing(true)} />
            <div className="grow" />
            <IconButton shape="flag" label={labels.save} act={() => undefined} />
          </section>
          <section>
            <span>{labels.likedBy(post.likes - 1)}</span>
          </section>
          <div>
            <a role="link" href={`/${post.handle}/`}>
              <b>{post.handle}</b>
            </a>{' '}
            <span dir="auto">{post.text}</span>
          </div>
          <Comments post={post} />
        </div>
      </div>
      {sharing && <ShareSheet post={post} onClose={() => setSharing(false)} />}
    </article>
  );
}
