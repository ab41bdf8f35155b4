import { useState } from 'react';
import { groups, ownPost, postOf, posts } from '../shared/content.ts';
import { me } from '../shared/people.ts';
import { useRoute } from '../shared/route.ts';
import { recordSent } from '../shared/sent.ts';
import { SentPanel } from '../shared/sent-panel.tsx';
import { Button, Icon } from './button.tsx';
import { type Compose, ComposeDialog, InlineReply } from './composer.tsx';
import { FeedPost } from './feed-post.tsx';
import { labels } from './labels.ts';
import { LikedPosts, ProfilePosts } from './past-page.tsx';

export function App() {
  const [compose, setCompose] = useState<Compose | null>(null);
  const path = useRoute();
  const [, id] = path.match(/\/post\/(\d+)/) ?? [];
  const [, profile] = path.match(/^\/@([\w.]+)$/) ?? [];
  return (
    <div className="layout">
      <nav>
        <a href={`/@${me.handle}`}>
          <Icon name="Profil" />
        </a>
        <Button onAct={() => setCompose({ kind: 'post', about: null })}>
          <Icon name={labels.create} />
        </Button>
        <SentPanel />
      </nav>
      <main>
        {profile && <ProfilePosts handle={profile} />}
        {path === `/@${me.handle}` && <OwnProfile />}
        {path === '/liked' && <LikedPosts />}
        {path.startsWith('/community/') && <Community />}
        {id === ownPost.id && <FeedPost post={ownPost} open={setCompose} />}
        {id && id !== ownPost.id && (
          <>
            <FeedPost post={postOf(id)} open={setCompose} />
            <InlineReply about={postOf(id)} />
          </>
        )}
        {path === '/' && (
          <>
            <div className="starter">
              <span>{labels.prompt}</span>
              <Button onAct={() => setCompose({ kind: 'post', about: null })}>{labels.post}</Button>
            </div>
            {posts.map((post) => (
              <FeedPost key={post.id} post={post} open={setCompose} />
            ))}
          </>
        )}
      </main>
      {/* The dialog of before stays in the page, out of sight. */}
      <div role="dialog" hidden>
        <div
          contentEditable
          suppressContentEditableWarning
          role="textbox"
          aria-label={labels.empty}
        >
          Sisa tulisan lama
        </div>
        <div role="button">{labels.post}</div>
      </div>
      {compose && <ComposeDialog {...compose} close={() => setCompose(null)} />}
    </div>
  );
}

function Community() {
  const [joined, setJoined] = useState(false);
  const group = groups.at(-1);
  const target = { author: group?.name ?? '', handle: '', text: group?.about ?? '' };
  const press = () => {
    recordSent(joined ? 'leave' : 'join', '', target);
    setJoined(!joined);
  };
  return (
    <div>
      <h1>{target.author}</h1>
      <p>{target.text}</p>
      <Button onAct={press}>{joined ? labels.joined : labels.join}</Button>
    </div>
  );
}

function OwnProfile() {
  const [bio, setBio] = useState('');
  return (
    <div role="dialog" className="dialog">
      <textarea
        aria-label={labels.bio}
        value={bio}
        onChange={({ target }) => setBio(target.value)}
      />
      <Button className="primary" onAct={() => recordSent('profile', bio)}>
        {labels.done}
      </Button>
    </div>
  );
}
