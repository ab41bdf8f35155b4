import type { Account } from '../shared/people.ts';

/** The quoted post: names and text as in a post, but inside a `role=link` box. */
export function QuotedPost({ author, handle, text }: Account & { text: string }) {
  return (
    <div role="link" tabIndex={0} className="quoted">
      <div data-testid="User-Name">
        <span>
          <b>{author}</b>
        </span>{' '}
        <span>@{handle}</span>
      </div>
      <div data-testid="tweetText" dir="auto">
        <span>{text}</span>
      </div>
    </div>
  );
}
