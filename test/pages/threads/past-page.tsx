import { likedPosts, othersPosts, ownPosts } from '../shared/own-content.ts';
import { me } from '../shared/people.ts';
import { Button } from './button.tsx';
import { labels } from './labels.ts';
import { PostText } from './post-text.tsx';

/** Posts of a profile, with the head that tells whose it is. */
export function ProfilePosts({ handle }: { handle: string }) {
  const isOwn = handle === me.handle;
  return (
    <>
      <h1>{isOwn ? me.author : handle}</h1>
      <Button onAct={() => undefined}>{isOwn ? labels.editProfile : labels.follow}</Button>
      {(isOwn ? ownPosts : othersPosts(handle)).map((post) => (
        <PostText key={post.id} post={post} />
      ))}
    </>
  );
}

/** What one liked. */
export function LikedPosts() {
  return likedPosts.map((post) => <PostText key={post.id} post={post} />);
}
