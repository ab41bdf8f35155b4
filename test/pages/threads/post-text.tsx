import type { Post } from '../shared/people.ts';

/** Head and words of a post, as they stand in the feed and in composers, with what only programs read. */
export function PostText({ post, children }: { post: Post; children?: React.ReactNode }) {
  return (
    <div data-pressable-container="true" className="post" data-post={post.id}>
      <span>
        <a href={`/@${post.handle}`}>
          <span>{post.author}</span>
        </a>
        <a href={`/@${post.handle}/post/${post.id}`}>
          <time dateTime={post.at}>{post.age}</time>
        </a>
      </span>
      <div aria-hidden="true" className="decoy">
        Threads Threads Threads
      </div>
      <span dir="auto">
        <span>{post.text}</span>
      </span>
      {children}
    </div>
  );
}
