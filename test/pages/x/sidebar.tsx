import { groups, posts } from '../shared/content.ts';
import { onPress } from '../shared/options.ts';
import { SentPanel } from '../shared/sent-panel.tsx';
import { Avatar } from './avatar.tsx';
import { FollowButton } from './follow-button.tsx';
import { labels } from './labels.ts';
import { useStore } from './store.tsx';

/** The right column: what went out, whom to follow, communities to join. */
export function Sidebar() {
  const { joined, join } = useStore();
  return (
    <div data-testid="sidebarColumn" className="sidebar">
      <SentPanel />
      <aside aria-label={labels.whoToFollow} className="box">
        <h2>{labels.whoToFollow}</h2>
        {posts.slice(0, 4).map((post) => (
          <div data-testid="UserCell" className="user-cell" key={post.id}>
            <Avatar account={post} />
            <div className="grow">
              <a href={`/${post.handle}`} role="link">
                <b>{post.author}</b>
              </a>
              <br />
              <a href={`/${post.handle}`} role="link" className="quiet">
                @{post.handle}
              </a>
            </div>
            <FollowButton account={post} id={post.id} />
          </div>
        ))}
      </aside>
      <aside aria-label={labels.communities} className="box">
        <h2>{labels.communities}</h2>
        {groups.map((group) => (
          <div className="user-cell" key={group.id}>
            <div className="grow">
              <a href={`/i/communities/${group.id}`} role="link">
                <b>{group.name}</b>
              </a>
              <div className="quiet">{group.about}</div>
            </div>
            <button
              type="button"
              className={joined.has(group.id) ? 'plain' : 'primary dark'}
              aria-label={`${joined.has(group.id) ? labels.joined : labels.join} ${group.name}`}
              {...onPress(() => join(group))}
            >
              <span>{joined.has(group.id) ? labels.joined : labels.join}</span>
            </button>
          </div>
        ))}
      </aside>
    </div>
  );
}
