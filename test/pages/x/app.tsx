import { ownPost, posts } from '../shared/content.ts';
import { me } from '../shared/people.ts';
import { useRoute } from '../shared/route.ts';
import { Avatar } from './avatar.tsx';
import { ComposeDialog } from './compose-dialog.tsx';
import { Composer } from './composer.tsx';
import { useHotkeys } from './hotkeys.ts';
import { labels } from './labels.ts';
import { feed } from './long-feed.ts';
import { ProfileDialog } from './profile-dialog.tsx';
import { ProfilePage } from './profile-page.tsx';
import { Sidebar } from './sidebar.tsx';
import { StoreProvider, useStore } from './store.tsx';
import { Tweet } from './tweet.tsx';

export function App() {
  return (
    <StoreProvider>
      <Layout />
    </StoreProvider>
  );
}

function Layout() {
  useHotkeys();
  const { openCompose, toast } = useStore();
  return (
    <div className="columns">
      <header role="banner">
        <nav role="navigation">
          <a href="/home" data-testid="AppTabBar_Home_Link">
            ⌂<span>{labels.home}</span>
          </a>
          <a
            href={`/${me.handle}`}
            data-testid="AppTabBar_Profile_Link"
            aria-label={labels.profile}
          >
            ☺<span>{labels.profile}</span>
          </a>
          <a
            href="/compose/post"
            data-testid="SideNav_NewTweet_Button"
            aria-label={labels.post}
            className="primary"
            onClick={(event) => {
              event.preventDefault();
              openCompose({ kind: 'post', target: null });
            }}
          >
            ✎<span>{labels.post}</span>
          </a>
        </nav>
        <button type="button" data-testid="SideNav_AccountSwitcher_Button" className="me">
          <Avatar account={me} />
        </button>
      </header>
      <main role="main">
        <div data-testid="primaryColumn">
          <Middle />
        </div>
      </main>
      <Sidebar />
      <ComposeDialog />
      {toast && (
        <div role="alert" data-testid="toast" className="toast">
          <span>{labels.sent}</span>
        </div>
      )}
    </div>
  );
}

/** The timeline, or one post with its inline reply box. */
function Middle() {
  const route = useRoute();
  if (route.endsWith('/settings/profile')) return <ProfileDialog />;
  const [, handle, tab] = route.match(/^\/([a-z_]+_[a-z]+)(?:\/(with_replies|likes))?$/) ?? [];
  if (handle) return <ProfilePage handle={handle} tab={tab} />;
  const opened = [...posts, ownPost].find((post) => route.endsWith(`/status/${post.id}`));
  if (opened) {
    return (
      <>
        <Tweet post={opened} />
        <div data-testid="inline_reply_offscreen">
          <Composer key={opened.id} kind="reply" target={opened} />
        </div>
      </>
    );
  }
  return (
    <>
      <div role="tablist" className="tabs">
        {labels.forYou}
      </div>
      <Composer kind="post" target={null} />
      <section role="region">
        {feed.map((post) => (
          <div data-testid="cellInnerDiv" key={post.id}>
            <Tweet post={post} />
          </div>
        ))}
      </section>
    </>
  );
}
