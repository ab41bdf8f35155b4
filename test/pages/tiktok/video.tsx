import { useRef } from 'react';
import type { Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { useToggles } from '../shared/use-toggles.ts';
import { labels } from './labels.ts';
import { onTrustedPress } from './trusted.ts';

interface Props {
  post: Post;
  isLiked: boolean;
  like(): void;
  openComments(): void;
  openShare(): void;
}

/** One video of the feed with its column of buttons. */
export function Video({ post, isLiked, like, openComments, openShare }: Props) {
  const [followed, toggle] = useToggles();
  const lastTap = useRef(Number.NEGATIVE_INFINITY);
  const likeOnly = () => {
    if (!isLiked) like();
  };
  const account = { author: post.author, handle: post.handle, text: '' };
  const isFollowed = followed.has(post.handle);
  return (
    <>
      <div
        data-e2e="feed-video"
        className="film"
        onDoubleClick={(event) => event.nativeEvent.isTrusted && likeOnly()}
        onTouchEnd={(event) => {
          const isSecond = event.timeStamp - lastTap.current < 500;
          lastTap.current = isSecond ? Number.NEGATIVE_INFINITY : event.timeStamp;
          if (isSecond && event.nativeEvent.isTrusted) likeOnly();
        }}
      >
        ▶
      </div>
      <div data-e2e="video-desc">
        <span>{post.text}</span>
      </div>
      <a data-e2e="video-music" href="/music/1">
        suara asli - orang lain
      </a>
      <div className="column">
        <a data-e2e="video-author-avatar" href={`/@${post.handle}`}>
          {post.author}
        </a>
        <button
          type="button"
          data-e2e={isFollowed ? 'feed-followed' : 'feed-follow'}
          {...onTrustedPress(() =>
            recordSent(toggle(post.handle) ? 'follow' : 'unfollow', '', account),
          )}
        >
          {isFollowed ? '✓' : '+'}
        </button>
        <button type="button" aria-pressed={isLiked} {...onTrustedPress(like)}>
          <span data-e2e="like-icon">
            <svg width="16" height="16" fill={isLiked ? 'rgb(254, 44, 85)' : 'currentColor'}>
              <title>♥</title>
              <circle cx="8" cy="8" r="7" />
            </svg>
          </span>
          <strong data-e2e="like-count">{post.likes}</strong>
        </button>
        <button type="button" onClick={openComments}>
          <span data-e2e="comment-icon">💬</span>
          <strong data-e2e="comment-count">2</strong>
        </button>
        <button type="button" aria-label={labels.share} onClick={openShare}>
          <span data-e2e="share-icon">↗</span>
        </button>
      </div>
    </>
  );
}
