import type { Account } from '../shared/people.ts';

export function Avatar({ account }: { account: Account }) {
  return (
    <div data-testid={`UserAvatar-Container-${account.handle}`}>
      <div className="avatar" aria-hidden="true">
        {account.author[0]}
      </div>
    </div>
  );
}
