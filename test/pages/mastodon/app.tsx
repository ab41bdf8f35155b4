import { useEffect, useRef, useState } from 'react';
import { postOf, posts } from '../shared/content.ts';
import { onPress } from '../shared/options.ts';
import { me, type Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { SentPanel } from '../shared/sent-panel.tsx';
import { useToggles } from '../shared/use-toggles.ts';
import { ComposeForm } from './compose-form.tsx';
import { DisplayName } from './display-name.tsx';
import { labels } from './labels.ts';
import { Status } from './status.tsx';

export function App() {
  const { pathname } = location;
  if (pathname === '/settings/profile') return <ProfileForm />;
  const [, handle] = pathname.match(/^\/@([^/]+)$/) ?? [];
  return handle ? <Profile handle={handle} /> : <Columns />;
}

function Columns() {
  const [answered, setAnswered] = useState<Post | null>(null);
  const [liked, toggleLike] = useToggles();
  const [boosted, toggleBoost] = useToggles();
  const like = (post: Post) => recordSent(toggleLike(post.id) ? 'like' : 'unlike', '', post);
  const boost = (post: Post) => recordSent(toggleBoost(post.id) ? 'share' : 'unshare', '', post);
  useHotkeys({ f: like, b: boost, r: setAnswered });
  return (
    <div className="ui">
      <div className="compose-panel">
        <ComposeForm answered={answered} onSent={() => setAnswered(null)} />
        <SentPanel />
      </div>
      <div className="scrollable">
        {posts.map((post) => (
          <Status
            key={post.id}
            post={post}
            reply={() => setAnswered(post)}
            toggles={{
              isLiked: liked.has(post.id),
              isBoosted: boosted.has(post.id),
              like: () => like(post),
              boost: () => boost(post),
            }}
          />
        ))}
      </div>
    </div>
  );
}

/** Single keys on the focused post. */
function useHotkeys(keys: Readonly<Record<string, (post: Post) => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (target.matches('input, textarea') || event.ctrlKey || event.metaKey) return;
      const id = target.closest<HTMLElement>('article')?.dataset.post;
      if (id) latest.current[event.key]?.(postOf(id));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function Profile({ handle }: { handle: string }) {
  const [isFollowed, setFollowed] = useState(false);
  const account = { author: 'Barisan Pendukung Prabowo-Gibran', handle };
  const about = 'Tempat relawan memenangkan Prabowo-Gibran nomor 2.';
  const press = () => {
    recordSent(isFollowed ? 'unfollow' : 'follow', '', { ...account, text: about });
    setFollowed(!isFollowed);
  };
  return (
    <div className="account__header">
      <DisplayName account={account} />
      <button type="button" className="button" {...onPress(press)}>
        {isFollowed ? labels.unfollow : labels.follow}
      </button>
      <div className="account__header__content">{about}</div>
    </div>
  );
}

/** A page that the server draws: a plain form. */
function ProfileForm() {
  return (
    <form
      action="/settings/profile"
      className="settings"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        recordSent('profile', `${form.get('name')}\n\n${form.get('note')}`);
      }}
    >
      <input type="text" name="name" aria-label={labels.name} defaultValue={me.author} />
      <textarea name="note" aria-label={labels.bio} />
      <button type="submit">{labels.save}</button>
    </form>
  );
}
