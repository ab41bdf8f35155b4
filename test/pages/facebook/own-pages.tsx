import { useState } from 'react';
import { ownPost } from '../shared/content.ts';
import { LexicalBox } from '../shared/lexical-box.tsx';
import { recordSent } from '../shared/sent.ts';
import { useDraft } from '../shared/use-draft.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { FeedPost } from './feed-post.tsx';
import { labels } from './labels.ts';
import { noisy } from './noise.ts';

/** One's own post, with the dialog in which it is written anew. */
export function OwnPostPage() {
  const [open, setOpen] = useState(false);
  const draft = useDraft((text) => recordSent('post', text));
  return (
    <>
      <FeedPost post={ownPost} position={1} />
      <Button act={() => setOpen(true)} look="edit">
        {labels.edit}
      </Button>
      {open && (
        <Dialog title={labels.edit} open onClose={() => setOpen(false)}>
          <form method="POST" onSubmit={(event) => event.preventDefault()}>
            <LexicalBox
              label={labels.prompt}
              placeholder={labels.prompt}
              initial={ownPost.text}
              onText={draft.onText}
              cleared={draft.cleared}
            />
            <Button look="primary" label={labels.save} act={() => draft.send() && setOpen(false)}>
              {labels.save}
            </Button>
          </form>
        </Dialog>
      )}
    </>
  );
}

/** The short words about oneself, changed in their place. */
export function AboutPage() {
  const [bio, setBio] = useState('');
  return (
    <div className={noisy('card')}>
      <textarea
        aria-label={labels.bio}
        value={bio}
        onChange={({ target }) => setBio(target.value)}
      />
      <Button look="primary" act={() => recordSent('profile', bio)}>
        {labels.save}
      </Button>
    </div>
  );
}
