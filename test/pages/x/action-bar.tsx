import { useState } from 'react';
import { onPress } from '../shared/options.ts';
import { me, type Post } from '../shared/people.ts';
import { Icon } from './icon.tsx';
import { labels } from './labels.ts';
import { RepostMenu } from './repost-menu.tsx';
import { useStore } from './store.tsx';

/** Reply, repost and like below a post. */
export function ActionBar({ post }: { post: Post }) {
  const { liked, like, reposted, openCompose } = useStore();
  const [menu, setMenu] = useState(false);
  const [ownMenu, setOwnMenu] = useState(false);
  const isLiked = liked.has(post.id);
  const isReposted = reposted.has(post.id);
  const likes = post.likes + (isLiked ? 1 : 0);
  return (
    <div role="group" className="actions" aria-label={`${likes} ${labels.like}`}>
      <button
        type="button"
        data-testid="reply"
        aria-label={labels.reply}
        onClick={() => openCompose({ kind: 'reply', target: post })}
      >
        <Icon name="reply" />
      </button>
      <button
        type="button"
        data-testid={isReposted ? 'unretweet' : 'retweet'}
        aria-label={labels.repost}
        aria-haspopup="menu"
        aria-expanded={menu}
        className={isReposted ? 'done' : ''}
        onClick={() => setMenu(!menu)}
      >
        <Icon name="repost" />
      </button>
      <button
        type="button"
        data-testid={isLiked ? 'unlike' : 'like'}
        aria-label={`${likes} ${labels.like}. ${isLiked ? labels.liked : labels.like}`}
        className={isLiked ? 'done' : ''}
        {...onPress(() => like(post))}
      >
        <Icon name="like" />
        <span data-testid="app-text-transition-container">{likes}</span>
      </button>
      {post.handle === me.handle && (
        <button
          type="button"
          data-testid="caret"
          aria-label={labels.more}
          onClick={() => setOwnMenu(true)}
        >
          …
        </button>
      )}
      {ownMenu && (
        <div role="menu" className="menu">
          <a
            href="/compose/post"
            role="menuitem"
            onClick={(event) => {
              event.preventDefault();
              setOwnMenu(false);
              openCompose({ kind: 'edit', target: post });
            }}
          >
            {labels.edit}
          </a>
        </div>
      )}
      {menu && <RepostMenu post={post} onClose={() => setMenu(false)} />}
    </div>
  );
}
