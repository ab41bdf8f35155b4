import { likedPosts, othersPosts, ownPosts } from '../shared/own-content.ts';
import { me, type Post } from '../shared/people.ts';
import { labels } from './labels.ts';
import { TextButton } from './text-button.tsx';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAFt/nf///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

/** Squares of a profile: of each post its picture with the picture's words. */
export function Grid({ handle }: { handle: string }) {
  const isOwn = handle === me.handle;
  return (
    <>
      <header>
        <h2>{handle}</h2>
        {isOwn ? (
          <a role="link" href="/accounts/edit/">
            {labels.editProfile}
          </a>
        ) : (
          <TextButton act={() => undefined} look="accent">
            {labels.follow}
          </TextButton>
        )}
      </header>
      {(isOwn ? ownPosts : othersPosts(handle)).map((post) => (
        <a role="link" key={post.id} href={`/${handle}/p/${post.id}/`} className="square">
          <img alt={post.text} src={pixel} width="200" height="200" />
        </a>
      ))}
    </>
  );
}

/** What one commented, each below the caption that it answers; drawn as the site draws this page. */
export function OwnComments() {
  return (
    <div data-testid="comments_container_non_empty_state">
      {likedPosts.map((post, index) => (
        <div data-testid="post_collection_item" key={post.id} className="square">
          <Said by={post.handle}>{post.text}</Said>
          <Said by={me.handle}>{(ownPosts[index] as Post).text}</Said>
        </div>
      ))}
    </div>
  );
}

function Said({ by, children }: { by: string; children: string }) {
  return (
    <div>
      <span data-bloks-name="bk.components.TextSpan" style={{ fontWeight: 700 }}>
        {by}
      </span>{' '}
      <span data-bloks-name="bk.components.TextSpan">{children}</span>
    </div>
  );
}
