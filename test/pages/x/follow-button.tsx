import { useState } from 'react';
import { createPortal } from 'react-dom';
import { onPress } from '../shared/options.ts';
import type { Account } from '../shared/people.ts';
import { labels } from './labels.ts';
import { layers } from './layers.ts';
import { useStore } from './store.tsx';

/** Follows at once; unfollowing asks first, as on the real site. */
export function FollowButton({ account, id }: { account: Account; id: string }) {
  const { followed, follow } = useStore();
  const [asks, setAsks] = useState(false);
  const isFollowed = followed.has(account.handle);
  const press = () => (isFollowed ? setAsks(true) : follow(account));
  const word = isFollowed ? labels.following : labels.follow;
  return (
    <>
      <button
        type="button"
        className={isFollowed ? 'plain' : 'primary dark'}
        data-testid={`${id}-${isFollowed ? 'unfollow' : 'follow'}`}
        aria-label={`${word} @${account.handle}`}
        {...onPress(press)}
      >
        <span>{word}</span>
      </button>
      {asks &&
        createPortal(
          <div className="veil">
            <div role="alertdialog" data-testid="confirmationSheetDialog" className="dialog">
              <p>
                {labels.unfollow} @{account.handle}?
              </p>
              <button
                type="button"
                className="primary"
                data-testid="confirmationSheetConfirm"
                onClick={() => {
                  follow(account);
                  setAsks(false);
                }}
              >
                <span>{labels.unfollow}</span>
              </button>
            </div>
          </div>,
          layers(),
        )}
    </>
  );
}
