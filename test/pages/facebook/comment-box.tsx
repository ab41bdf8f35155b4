import { LexicalBox } from '../shared/lexical-box.tsx';
import { recordSent, type SentTarget } from '../shared/sent.ts';
import { useDraft } from '../shared/use-draft.ts';
import { Button } from './button.tsx';
import { labels } from './labels.ts';
import { noisy } from './noise.ts';

interface Props {
  kind: 'comment' | 'reply';
  label: string;
  target: SentTarget;
}

/** One box for a comment or a reply: bare Enter sends, and so does the arrow. */
export function CommentBox({ kind, label, target }: Props) {
  const draft = useDraft((text) => recordSent(kind, text, target));
  return (
    <form
      role="presentation"
      className={noisy('comment-form')}
      onSubmit={(event) => event.preventDefault()}
    >
      <LexicalBox
        label={label}
        placeholder={`${label}…`}
        onText={draft.onText}
        onEnter={draft.send}
        cleared={draft.cleared}
      />
      {draft.ready && (
        <span id="focused-state-composer-submit">
          <Button act={draft.send} label={labels.postComment} look="round">
            ➤
          </Button>
        </span>
      )}
    </form>
  );
}
