import { useEffect, useRef, useState } from 'react';
import { postOf, posts } from '../shared/content.ts';
import type { Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { useToggles } from '../shared/use-toggles.ts';
import { Comments } from './comments.tsx';
import { labels } from './labels.ts';
import { onTrustedPress } from './trusted.ts';
import { useNear } from './use-near.ts';
import { Video } from './video.tsx';

/** For You: a virtualised feed, the comments and the share panel far from their video. */
export function Feed() {
  const [liked, toggleLike] = useToggles();
  const [reposted, toggleRepost] = useToggles();
  const [open, setOpen] = useState<{ panel: 'comments' | 'share'; post: Post } | null>(null);
  const like = (post: Post) => recordSent(toggleLike(post.id) ? 'like' : 'unlike', '', post);
  useLikeKey(like);
  return (
    <>
      <div className="feed">
        {posts.map((post) => (
          <Row
            key={post.id}
            post={post}
            isLiked={liked.has(post.id)}
            like={() => like(post)}
            openComments={() => setOpen({ panel: 'comments', post })}
            openShare={() => setOpen({ panel: 'share', post })}
          />
        ))}
      </div>
      {open?.panel === 'comments' && <Comments key={open.post.id} about={open.post} />}
      {open?.panel === 'share' && (
        <div className="panel" role="dialog">
          <div
            data-e2e="share-repost"
            role="button"
            tabIndex={0}
            {...onTrustedPress(() => {
              const isOn = toggleRepost(open.post.id);
              recordSent(isOn ? 'share' : 'unshare', '', open.post);
            })}
          >
            {reposted.has(open.post.id) ? labels.unrepost : labels.repost}
          </div>
          <div data-e2e="share-copy" role="button" tabIndex={0}>
            {labels.copy}
          </div>
        </div>
      )}
    </>
  );
}

type RowProps = Parameters<typeof Video>[0];

function Row(props: RowProps) {
  const place = useRef<HTMLElement>(null);
  const isNear = useNear(place);
  return (
    <article
      ref={place}
      data-e2e="recommend-list-item-container"
      data-post={props.post.id}
      tabIndex={0}
    >
      {isNear && <Video {...props} />}
    </article>
  );
}

/** The site's single key: l likes the video in the middle of the window. */
function useLikeKey(like: (post: Post) => void): void {
  const latest = useRef(like);
  latest.current = like;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = (event.target as HTMLElement).isContentEditable;
      if (event.key !== 'l' || isTyping || !event.isTrusted) return;
      const middle = document.elementFromPoint(innerWidth / 4, innerHeight / 2);
      const id = middle?.closest<HTMLElement>('article')?.dataset.post;
      if (id) latest.current(postOf(id));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
