import { useState } from 'react';
import type { Post } from '../shared/people.ts';
import { Button } from './button.tsx';
import { Comments } from './comments.tsx';
import { Decoys } from './decoys.tsx';
import { FollowButton } from './follow-button.tsx';
import { labels } from './labels.ts';
import { LikeButton } from './like-button.tsx';
import { noisy } from './noise.ts';
import { ShareButton } from './share-button.tsx';

interface Props {
  post: Post;
  position: number;
  /** Shown for posts in the feed; opens the same post in a dialog. */
  onOpen?: () => void;
}

/** One unit of the feed. */
export function FeedPost({ post, position, onOpen }: Props) {
  const [comments, setComments] = useState(onOpen === undefined);
  return (
    <div className={noisy()}>
      <div aria-posinset={position} className={noisy('card post')}>
        <div className={noisy()}>
          <Decoys />
          <div role="article" className={noisy()} />
          <div className={noisy('head')}>
            <div className={noisy('grow')}>
              <div data-ad-rendering-role="profile_name">
                <h4 className={noisy()}>
                  <a role="link" href={`/${post.handle}`}>
                    <strong>
                      <span>{post.author}</span>
                    </strong>
                  </a>
                  <span> · </span>
                  <FollowButton account={post} />
                </h4>
              </div>
              <a
                role="link"
                href={`/${post.handle}/posts/${post.id}`}
                className={noisy('quiet')}
                onClick={(event) => {
                  event.preventDefault();
                  onOpen?.();
                }}
              >
                {post.age}
              </a>
            </div>
            <Button act={() => undefined} label={labels.menu(post.author)} look="round">
              ⋯
            </Button>
          </div>
          <div
            data-ad-preview="message"
            data-ad-comet-preview="message"
            data-ad-rendering-role="story_message"
          >
            <div className={noisy()}>
              <span dir="auto">{post.text}</span>
            </div>
          </div>
          {post.photo && (
            <div className="picture">
              <span aria-hidden="true">{post.photo}</span>
            </div>
          )}
          <span role="toolbar" className={noisy('quiet')}>
            <span role="button" tabIndex={0} aria-label={labels.likeCount(post.likes)}>
              👍 {post.likes}
            </span>
          </span>
          <div className={noisy('bar')}>
            <LikeButton target={post} count={post.likes} />
            <div className={noisy('grow')}>
              <Button act={() => setComments(true)} label={labels.comment} look="action">
                <i data-ad-rendering-role="comment_button">💬</i> {labels.commentWord}
              </Button>
            </div>
            <ShareButton target={post} />
          </div>
          {comments && <Comments post={post} />}
        </div>
      </div>
    </div>
  );
}
