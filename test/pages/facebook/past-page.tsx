import { groups } from '../shared/content.ts';
import { likedPosts, othersPosts, ownPosts, somebody } from '../shared/own-content.ts';
import { me, type Post } from '../shared/people.ts';
import { Button } from './button.tsx';
import { FeedPost } from './feed-post.tsx';
import { labels } from './labels.ts';
import { noisy } from './noise.ts';

/** Profiles and the activity log. */
export function PastPage() {
  const { pathname } = location;
  if (pathname.endsWith('/allactivity')) return <ActivityLog />;
  const handle = [me.handle, somebody].find((one) => pathname === `/${one}`);
  if (!handle) return null;
  const isOwn = handle === me.handle;
  return (
    <>
      <h1>{isOwn ? me.author : handle}</h1>
      {isOwn && (
        <Button act={() => undefined} label={labels.editProfile} look="plain">
          {labels.editProfile}
        </Button>
      )}
      {(isOwn ? ownPosts : othersPosts(handle)).map((post, index) => (
        <FeedPost key={post.id} post={post} position={index + 1} onOpen={() => undefined} />
      ))}
    </>
  );
}

function ActivityLog() {
  const [newer, older] = labels.log.days;
  return (
    <>
      <h2>{newer}</h2>
      {likedPosts.map((post) => (
        <Entry key={post.id} says={labels.log.like} post={post} words={post.text} />
      ))}
      <h2>{older}</h2>
      {likedPosts.slice(0, 2).map((post, index) => (
        <Entry
          key={post.id}
          says={index === 0 ? labels.log.comment : labels.log.share}
          post={post}
          words={index === 0 ? 'Mantap, lanjutkan.' : post.text}
        />
      ))}
      {groups.map(({ id, name }) => (
        <div role="listitem" className={noisy('card')} key={id}>
          <span>
            <strong>{me.author}</strong> {labels.log.join}{' '}
            <strong>
              <a role="link" href={`/groups/${id}/`}>
                {name}
              </a>
            </strong>
          </span>
          <div className="quiet">{labels.log.audience}</div>
        </div>
      ))}
    </>
  );
}

function Entry({ says, post, words }: { says: string; post: Post; words: string }) {
  return (
    <div role="listitem" className={noisy('card')}>
      <span>
        <strong>{me.author}</strong> {says}{' '}
        <strong>
          <a role="link" href={`/${post.handle}`}>
            {post.author}
          </a>
        </strong>
      </span>
      <div>
        <a role="link" href={`/${post.handle}/posts/${post.id}`}>
          <span dir="auto">{words}</span>
        </a>
      </div>
      <div className="quiet">{labels.log.audience}</div>
    </div>
  );
}
