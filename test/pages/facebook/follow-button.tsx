import { useState } from 'react';
import type { Account } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { Button } from './button.tsx';
import { labels } from './labels.ts';

/** A text-only button, without aria-label. */
export function FollowButton({ account, look = 'link' }: { account: Account; look?: string }) {
  const [followed, setFollowed] = useState(false);
  const press = () => {
    const { author, handle } = account;
    recordSent(followed ? 'unfollow' : 'follow', '', { author, handle, text: '' });
    setFollowed(!followed);
  };
  return (
    <Button act={press} look={look}>
      {followed ? labels.following : labels.follow}
    </Button>
  );
}
