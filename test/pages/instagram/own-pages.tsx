import { useState } from 'react';
import { ownPost } from '../shared/content.ts';
import { LexicalBox } from '../shared/lexical-box.tsx';
import { recordSent } from '../shared/sent.ts';
import { useDraft } from '../shared/use-draft.ts';
import { Dialog } from './dialog.tsx';
import { FeedPost } from './feed-post.tsx';
import { labels } from './labels.ts';
import { TextButton } from './text-button.tsx';

/** One's own post, with the dialog in which its caption is written anew. */
export function OwnPostPage() {
  const [open, setOpen] = useState(false);
  const draft = useDraft((text) => recordSent('post', text));
  const done = () => {
    if (draft.send()) setOpen(false);
  };
  return (
    <>
      <FeedPost post={ownPost} />
      <TextButton act={() => setOpen(true)} look="edit">
        {labels.edit}
      </TextButton>
      {open && (
        <Dialog
          title={labels.edit}
          onClose={() => setOpen(false)}
          action={
            <TextButton act={done} look="accent">
              {labels.done}
            </TextButton>
          }
        >
          <LexicalBox
            className="caption"
            label={labels.caption}
            placeholder={labels.caption}
            initial={ownPost.text}
            onText={draft.onText}
            cleared={draft.cleared}
          />
        </Dialog>
      )}
    </>
  );
}

/** The page on which one's name and words are changed. */
export function AccountPage() {
  const [bio, setBio] = useState('');
  return (
    <div className="account">
      <textarea
        aria-label={labels.bio}
        value={bio}
        onChange={({ target }) => setBio(target.value)}
      />
      <TextButton act={() => recordSent('profile', bio)} look="accent">
        {labels.submit}
      </TextButton>
    </div>
  );
}
