import { useEffect, useRef, useState } from 'react';
import { ownPost, postOf, posts } from '../shared/content.ts';
import { onPress } from '../shared/options.ts';
import { likedPosts, somebody } from '../shared/own-content.ts';
import { me, type Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { SentPanel } from '../shared/sent-panel.tsx';
import { useToggles } from '../shared/use-toggles.ts';
import { ComposeForm, type Draft } from './compose-form.tsx';
import { DisplayName } from './display-name.tsx';
import { labels } from './labels.ts';
import { OwnRows, Rows } from './own-pages.tsx';
import { Status } from './status.tsx';

export function App() {
  const { pathname } = location;
  if (pathname === '/settings/profile') return <ProfileForm />;
  if (pathname === '/favourites') return <Rows posts={likedPosts} />;
  const [, handle] = pathname.match(/^\/@([^/]+)$/) ?? [];
  if (handle === me.handle || handle === somebody) {
    return (
      <>
        <Profile handle={handle} />
        <OwnRows handle={handle} />
      </>
    );
  }
  return handle ? <Profile handle={handle} /> : <Columns />;
}

function Columns() {
  const [draft, setDraft] = useState<Draft>({ kind: 'post', post: null });
  const [liked, toggleLike] = useToggles();
  const [boosted, toggleBoost] = useToggles();
  const like = (post: Post) => recordSent(toggleLike(post.id) ? 'like' : 'unlike', '', post);
  const boost = (post: Post) => recordSent(toggleBoost(post.id) ? 'share' : 'unshare', '', post);
  const reply = (post: Post) => setDraft({ kind: 'reply', post });
  useHotkeys({ f: like, b: boost, r: reply });
  return (
    <div className="ui">
      <div className="compose-panel">
        <ComposeForm
          key={`${draft.kind} ${draft.post?.id}`}
          draft={draft}
          onSent={() => setDraft({ kind: 'post', post: null })}
        />
        <SentPanel />
      </div>
      <div className="scrollable">
        {[...posts, ownPost].map((post) => (
          <Status
            key={post.id}
            post={post}
            start={(kind) => setDraft({ kind, post })}
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
      {handle === me.handle ? (
        <a className="button" href="/settings/profile">
          {labels.editProfile}
        </a>
      ) : (
        <button type="button" className="button" {...onPress(press)}>
          {isFollowed ? labels.unfollow : labels.follow}
        </button>
      )}
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
