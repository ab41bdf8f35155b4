import { likedPosts, othersPosts, ownPosts } from '../shared/own-content.ts';
import { me, type Post } from '../shared/people.ts';
import { labels } from './labels.ts';
import { Status } from './status.tsx';

const still = {
  start: () => undefined,
  toggles: { isLiked: false, isBoosted: false, like: () => undefined, boost: () => undefined },
};

/** Posts of a profile; the last of one's own is a boost. */
export function OwnRows({ handle }: { handle: string }) {
  if (handle !== me.handle) return <Rows posts={othersPosts(handle)} />;
  return <Rows posts={[...ownPosts, ...likedPosts.slice(3, 4)]} />;
}

export function Rows({ posts }: { posts: readonly Post[] }) {
  const isMixed = posts.some(({ handle }) => handle === me.handle);
  return (
    <div className="scrollable">
      {posts.map((post) => (
        <Status
          key={post.id}
          post={post}
          {...still}
          {...(isMixed && post.handle !== me.handle && { above: labels.boosted })}
        />
      ))}
    </div>
  );
}
