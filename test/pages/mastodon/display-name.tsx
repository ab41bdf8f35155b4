import type { Account } from '../shared/people.ts';

/** Name and handle as they stand at every post. */
export function DisplayName({ account: { author, handle } }: { account: Account }) {
  return (
    <span className="display-name">
      <bdi>
        <strong className="display-name__html">{author}</strong>
      </bdi>{' '}
      <span className="display-name__account">@{handle}</span>
    </span>
  );
}
