import { createContext, useContext, useMemo, useState } from 'react';
import type { Account, Group, Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { useToggles } from '../shared/use-toggles.ts';

/** What the modal composer is opened for. */
export interface Compose {
  /** `edit`: the target is the user's own post, changed. */
  kind: 'post' | 'reply' | 'quote' | 'edit';
  target: Post | null;
}

interface Store {
  compose: Compose | null;
  openCompose(compose: Compose | null): void;
  liked: ReadonlySet<string>;
  like(post: Post): void;
  reposted: ReadonlySet<string>;
  repost(post: Post): void;
  followed: ReadonlySet<string>;
  follow(account: Account): void;
  joined: ReadonlySet<string>;
  join(group: Group): void;
  publish(kind: Compose['kind'], texts: string[], target: Post | null): void;
  vote(post: Post, choice: string): void;
  saveProfile(text: string): void;
  toast: boolean;
}

const StoreContext = createContext<Store | null>(null);

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('outside of the store');
  return store;
}

/** Holds the page's state and is the only place where something goes out. */
export function StoreProvider({ children }: { children: React.ReactNode }) {
  const [compose, openCompose] = useState<Compose | null>(null);
  const [toast, setToast] = useState(false);
  const [liked, toggleLike] = useToggles();
  const [reposted, toggleRepost] = useToggles();
  const [followed, toggleFollow] = useToggles();
  const [joined, toggleJoin] = useToggles();

  const store = useMemo<Store>(
    () => ({
      compose,
      openCompose,
      toast,
      liked,
      reposted,
      followed,
      joined,
      like: (post) => recordSent(toggleLike(post.id) ? 'like' : 'unlike', '', post),
      repost: (post) => recordSent(toggleRepost(post.id) ? 'share' : 'unshare', '', post),
      follow: (one) =>
        recordSent(toggleFollow(one.handle) ? 'follow' : 'unfollow', '', { ...one, text: '' }),
      join: ({ id, name, about }) =>
        recordSent(toggleJoin(id) ? 'join' : 'leave', '', {
          author: name,
          handle: id,
          text: about,
        }),
      vote: (post, choice) => recordSent('like', '', { ...post, text: `${post.text}\n${choice}` }),
      saveProfile: (text) => recordSent('profile', text),
      publish: (kind, texts, target) => {
        const isEdit = kind === 'edit';
        recordSent(isEdit ? 'post' : kind, texts.join('\n\n'), isEdit ? null : target);
        setToast(true);
        setTimeout(() => setToast(false), 3000);
      },
    }),
    [
      compose,
      toast,
      liked,
      reposted,
      followed,
      joined,
      toggleLike,
      toggleRepost,
      toggleFollow,
      toggleJoin,
    ],
  );
  return <StoreContext.Provider value={store}>{children}</StoreContext.Provider>;
}
