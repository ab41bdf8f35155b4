import { useState } from 'react';
import { ownPost, posts } from '../shared/content.ts';
import { onPress } from '../shared/options.ts';
import { somebody } from '../shared/own-content.ts';
import { me } from '../shared/people.ts';
import { SentPanel } from '../shared/sent-panel.tsx';
import { CreateDialog } from './create-dialog.tsx';
import { FeedPost } from './feed-post.tsx';
import { FollowButton } from './follow-button.tsx';
import { labels } from './labels.ts';
import { AccountPage, OwnPostPage } from './own-pages.tsx';
import { Grid, OwnComments } from './past-page.tsx';
import { StoryPage } from './story-page.tsx';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAFt/nf///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

export function App() {
  const [creating, setCreating] = useState(false);
  return (
    <div className="page">
      <nav className="menu">
        <a role="link" href="/">
          <svg aria-label={labels.home} viewBox="0 0 24 24" width="24" height="24">
            <path d="M4 11l8-7 8 7v9H4z" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
          <span>{labels.home}</span>
        </a>
        <a
          role="link"
          href="/create/"
          onClick={(event) => event.preventDefault()}
          {...onPress((event) => {
            event.preventDefault();
            setCreating(true);
          })}
        >
          <svg aria-label={labels.newPost} viewBox="0 0 24 24" width="24" height="24">
            <path d="M12 5v14M5 12h14" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
          <span>{labels.create}</span>
        </a>
        <a role="link" href={`/${me.handle}/`}>
          <img alt={labels.myPicture} src={pixel} className="avatar" />
          <span>{labels.profile}</span>
        </a>
      </nav>
      <main role="main">
        <Middle />
      </main>
      <div className="side">
        <SentPanel />
        <p>{labels.suggested}</p>
        {posts.slice(1, 5).map((post) => (
          <div className="row" key={post.id}>
            <a role="link" className="grow" href={`/${post.handle}/`}>
              {post.handle}
            </a>
            <FollowButton account={post} />
          </div>
        ))}
      </div>
      {creating && <CreateDialog onClose={() => setCreating(false)} />}
    </div>
  );
}

/** What the address shows. */
function Middle() {
  const [first, second, third] = location.pathname.split('/').filter(Boolean);
  if (first === 'your_activity') return <OwnComments />;
  if (first === me.handle || first === somebody) return <Grid handle={first} />;
  if (first === 'accounts') return <AccountPage />;
  if (first === 'stories' && second && third) return <StoryPage handle={second} />;
  if (first === 'p' && second === ownPost.id) return <OwnPostPage />;
  return posts.map((post) => <FeedPost key={post.id} post={post} />);
}
