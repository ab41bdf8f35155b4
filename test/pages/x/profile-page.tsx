import { likedPosts, othersPosts, ownPosts } from '../shared/own-content.ts';
import { me, type Post } from '../shared/people.ts';
import { FollowButton } from './follow-button.tsx';
import { labels } from './labels.ts';
import { Tweet } from './tweet.tsx';

/** A profile with one of its tabs: one's own has a button to change it, others' one to follow. */
export function ProfilePage({ handle, tab }: { handle: string; tab: string | undefined }) {
  const isOwn = handle === me.handle;
  const account = isOwn ? me : { handle, author: handle };
  return (
    <>
      <div data-testid="UserName">
        <b>{account.author}</b> @{handle}
      </div>
      {isOwn ? (
        <a href="/settings/profile" data-testid="editProfileButton" className="plain">
          {labels.editProfile}
        </a>
      ) : (
        <FollowButton account={account} id="77" />
      )}
      <section role="region">{rowsOf(isOwn, handle, tab).map(row)}</section>
    </>
  );
}

function rowsOf(isOwn: boolean, handle: string, tab: string | undefined): readonly Post[] {
  if (!isOwn) return othersPosts(handle);
  if (tab === 'likes') return likedPosts;
  // Somebody's post, then the answer to it, as the tab of replies shows them.
  const answered = tab === 'with_replies' ? likedPosts.slice(0, 1) : [];
  return [...answered, ...ownPosts, ...likedPosts.slice(3, 4)];
}

function row(post: Post, index: number, rows: readonly Post[]) {
  const isRepost = post.handle !== me.handle && index === rows.length - 1;
  const isProfile = rows.some(({ handle }) => handle === me.handle);
  return (
    <div data-testid="cellInnerDiv" key={post.id}>
      <Tweet post={post} {...(isProfile && isRepost && { above: labels.reposted })} />
    </div>
  );
}
