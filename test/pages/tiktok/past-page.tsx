import { likedPosts, othersPosts, ownPosts } from '../shared/own-content.ts';
import { me, type Post } from '../shared/people.ts';
import { labels } from './labels.ts';

/** Squares of a profile; below one's own also what one liked. The number of a video holds its date. */
export function Squares({ handle }: { handle: string }) {
  const isOwn = handle === me.handle;
  return (
    <>
      {isOwn && (
        <button type="button" data-e2e="edit-profile-entrance">
          {labels.editProfile}
        </button>
      )}
      {(isOwn ? ownPosts : othersPosts(handle)).map((post) => (
        <div key={post.id} className="square">
          <div data-e2e="user-post-item">
            <a href={addressOf(post)}>
              <img alt="" width="200" height="160" />
            </a>
          </div>
          <div data-e2e="user-post-item-desc">{post.text}</div>
        </div>
      ))}
      {isOwn &&
        likedPosts.map((post) => (
          <div key={post.id} data-e2e="user-liked-item" className="square">
            <a href={addressOf(post)}>
              <img alt={post.text} width="200" height="160" />
            </a>
          </div>
        ))}
    </>
  );
}

function addressOf({ handle, id, at = '' }: Post): string {
  const seconds = BigInt(Math.floor(new Date(at).getTime() / 1000));
  return `/@${handle}/video/${(seconds << 32n) + BigInt(id.slice(-4))}`;
}
