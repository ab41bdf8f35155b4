import { useState } from 'react';
import { createPortal } from 'react-dom';
import { me, type Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { useToggles } from '../shared/use-toggles.ts';
import { Button, Icon } from './button.tsx';
import type { Compose } from './composer.tsx';
import { labels } from './labels.ts';
import { PostText } from './post-text.tsx';

/** One post with its icons; the repost menu opens at the end of the page. */
export function FeedPost({ post, open }: { post: Post; open(compose: Compose): void }) {
  const [on, toggle] = useToggles();
  const [ownMenu, setOwnMenu] = useState(false);
  const [menu, setMenu] = useState(false);
  const change = (
    what: string,
    done: 'like' | 'share' | 'follow',
    undone: 'unlike' | 'unshare' | 'unfollow',
  ) => recordSent(toggle(what) ? done : undone, '', post);
  const isLiked = on.has('like');
  return (
    <PostText post={post}>
      <Button className="plus" onAct={() => change('follow', 'follow', 'unfollow')}>
        <Icon name={on.has('follow') ? labels.following : labels.follow} />
      </Button>
      <div className="row">
        <Button onAct={() => change('like', 'like', 'unlike')}>
          <Icon name={isLiked ? labels.unlike : labels.like} />
          <span>{post.likes}</span>
        </Button>
        <Button onAct={() => open({ kind: 'reply', about: post })}>
          <Icon name={labels.reply} />
        </Button>
        <Button onAct={() => setMenu(true)}>
          <Icon name={labels.repost} />
        </Button>
        <Button onAct={() => undefined}>
          <Icon name={labels.share} />
        </Button>
        {post.handle === me.handle && (
          <Button className="more" onAct={() => setOwnMenu(true)}>
            <Icon name={labels.more} />
          </Button>
        )}
      </div>
      {ownMenu &&
        createPortal(
          <div role="menu" className="menu">
            <Button
              role="menuitem"
              onAct={() => {
                open({ kind: 'edit', about: post });
                setOwnMenu(false);
              }}
            >
              {labels.edit}
            </Button>
          </div>,
          document.body,
        )}
      {menu &&
        createPortal(
          <div role="menu" className="menu">
            <Button
              role="menuitem"
              onAct={() => {
                change('share', 'share', 'unshare');
                setMenu(false);
              }}
            >
              {on.has('share') ? labels.unrepost : labels.repost}
              <Icon name={labels.repost} />
            </Button>
            <Button
              role="menuitem"
              onAct={() => {
                open({ kind: 'quote', about: post });
                setMenu(false);
              }}
            >
              {labels.quote}
              <Icon name={labels.quote} />
            </Button>
          </div>,
          document.body,
        )}
    </PostText>
  );
}
