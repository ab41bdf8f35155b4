import { useState } from 'react';
import type { Account } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { labels } from './labels.ts';
import { TextButton } from './text-button.tsx';

export function FollowButton({ account }: { account: Account }) {
  const [followed, setFollowed] = useState(false);
  const press = () => {
    const { author, handle } = account;
    recordSent(followed ? 'unfollow' : 'follow', '', { author, handle, text: '' });
    setFollowed(!followed);
  };
  return (
    <TextButton act={press} look="accent">
      {followed ? labels.following : labels.follow}
    </TextButton>
  );
}
