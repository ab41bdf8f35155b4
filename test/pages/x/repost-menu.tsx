import { createPortal } from 'react-dom';
import { onPress } from '../shared/options.ts';
import type { Post } from '../shared/people.ts';
import { labels } from './labels.ts';
import { layers } from './layers.ts';
import { useStore } from './store.tsx';

/** Repost or quote; it hangs in the layers at the end of the page, far from its post. */
export function RepostMenu({ post, onClose }: { post: Post; onClose(): void }) {
  const { reposted, repost, openCompose } = useStore();
  const isReposted = reposted.has(post.id);
  const confirm = () => {
    repost(post);
    onClose();
  };
  const quote = (event: React.SyntheticEvent) => {
    event.preventDefault();
    openCompose({ kind: 'quote', target: post });
    onClose();
  };
  return createPortal(
    <div className="veil clear" onClick={onClose}>
      <div role="menu" className="menu" onClick={(event) => event.stopPropagation()}>
        <div data-testid="Dropdown">
          <div
            role="menuitem"
            tabIndex={0}
            data-testid={isReposted ? 'unretweetConfirm' : 'retweetConfirm'}
            onKeyDown={(event) => event.key === 'Enter' && confirm()}
            {...onPress(confirm)}
          >
            <span>{isReposted ? labels.undoRepost : labels.repost}</span>
          </div>
          <a role="menuitem" href="/compose/post" tabIndex={0} onClick={quote}>
            <span>{labels.quote}</span>
          </a>
        </div>
      </div>
    </div>,
    layers(),
  );
}
