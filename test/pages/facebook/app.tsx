import { useState } from 'react';
import { ownPost, posts } from '../shared/content.ts';
import { me, type Post } from '../shared/people.ts';
import { Dialog } from './dialog.tsx';
import { FeedPost } from './feed-post.tsx';
import { GroupSuggestions } from './group-suggestions.tsx';
import { labels } from './labels.ts';
import { noisy } from './noise.ts';
import { AboutPage, OwnPostPage } from './own-pages.tsx';
import { PastPage } from './past-page.tsx';
import { PostComposer } from './post-dialog.tsx';
import { Sidebar } from './sidebar.tsx';

export function App() {
  const [opened, setOpened] = useState<Post | null>(null);
  const { pathname } = location;
  return (
    <div className={noisy('page')}>
      <div role="banner" className={noisy('banner')}>
        <b>facebook</b>
        <input type="search" aria-label="Cari di Facebook" placeholder="Cari di Facebook" />
        <a role="link" href={`/${me.handle}`}>
          {me.author}
        </a>
      </div>
      <div role="main" className={noisy('feed')}>
        {pathname === `/${me.handle}/about` && <AboutPage />}
        {pathname === `/${me.handle}/posts/${ownPost.id}` && <OwnPostPage />}
        <PastPage />
        <PostComposer />
        <h3 className="unseen">{labels.feed}</h3>
        {posts.map((post, index) => (
          <FeedPost key={post.id} post={post} position={index + 1} onOpen={() => setOpened(post)} />
        ))}
        <GroupSuggestions position={posts.length + 1} />
        <div aria-posinset={posts.length + 2} />
      </div>
      <Sidebar />
      {opened && (
        <Dialog title={opened.author} open onClose={() => setOpened(null)}>
          <FeedPost post={opened} position={1} />
        </Dialog>
      )}
    </div>
  );
}
