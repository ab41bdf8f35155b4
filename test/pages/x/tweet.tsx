import type { Post } from '../shared/people.ts';
import { go } from '../shared/route.ts';
import { ActionBar } from './action-bar.tsx';
import { Avatar } from './avatar.tsx';
import { Poll } from './poll.tsx';
import { QuotedPost } from './quoted-post.tsx';

/** One post of the timeline; focusable, so that the single-key shortcuts know which one is meant. */
export function Tweet({
  post,
  bare = false,
  above,
}: {
  post: Post;
  bare?: boolean;
  /** Who reposted it. */
  above?: string;
}) {
  const path = `/${post.handle}/status/${post.id}`;
  const open = (event: React.MouseEvent) => {
    event.preventDefault();
    go(path);
  };
  return (
    <article role="article" tabIndex={0} data-testid="tweet" data-post={post.id} className="tweet">
      {above && (
        <div data-testid="socialContext" className="quiet">
          {above}
        </div>
      )}
      <div className="tweet-row">
        <Avatar account={post} />
        <div className="tweet-body">
          <div data-testid="User-Name" className="names">
            <div>
              <a href={`/${post.handle}`} role="link">
                <div dir="ltr">
                  <span>
                    <b>{post.author}</b>
                  </span>
                </div>
              </a>
            </div>
            <div className="quiet">
              <a href={`/${post.handle}`} role="link" tabIndex={-1}>
                <span>@{post.handle}</span>
              </a>
              <span aria-hidden="true"> · </span>
              <a href={path} role="link" onClick={open}>
                <time dateTime={post.at ?? '2026-11-20T02:00:00.000Z'}>{post.age}</time>
              </a>
            </div>
          </div>
          <div data-testid="tweetText" dir="auto" lang="in">
            <span>{post.text}</span>
          </div>
          {post.photo && (
            <div data-testid="tweetPhoto" className="picture" aria-label={post.photo}>
              {post.photo}
            </div>
          )}
          <Poll post={post} />
          {post.quotes && <QuotedPost {...post.quotes} />}
          {!bare && <ActionBar post={post} />}
        </div>
      </div>
    </article>
  );
}
