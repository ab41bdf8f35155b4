import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { onPress } from '../shared/options.ts';
import type { Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { PictureInput } from '../shared/use-pictures.tsx';
import { DisplayName } from './display-name.tsx';
import { labels } from './labels.ts';

/** What the form is about to send; `edit`: a post of one's own, changed. */
export interface Draft {
  kind: 'post' | 'reply' | 'quote' | 'edit';
  post: Post | null;
}

interface Props {
  draft: Draft;
  onSent(): void;
}

/** The form beside the timelines: its button submits, and so does Ctrl+Enter in any of its boxes. */
export function ComposeForm({ draft: { kind, post }, onSent }: Props) {
  const [text, setText] = useState(kind === 'edit' && post ? post.text : '');
  const [choices, setChoices] = useState<readonly string[]>([]);
  const [warning, setWarning] = useState('');
  const send = () => {
    if (text.trim() === '') return;
    const words = [warning, text, ...choices].filter(Boolean).join('\n\n');
    recordSent(kind === 'edit' ? 'post' : kind, words, kind === 'edit' ? null : post);
    setText('');
    setWarning('');
    setChoices([]);
    onSent();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <form className="compose-form" onSubmit={submit}>
      {kind === 'reply' && post && (
        <div className="reply-indicator">
          <DisplayName account={post} />
          <div className="reply-indicator__content">
            <p>{post.text}</p>
          </div>
        </div>
      )}
      <div className="compose-form__spoiler">
        <input
          type="text"
          placeholder={labels.warning}
          aria-label={labels.warning}
          value={warning}
          onChange={({ target }) => setWarning(target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <textarea
        className="autosuggest-textarea__textarea"
        placeholder={labels.prompt}
        aria-label={labels.prompt}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
      />
      {kind === 'quote' && post && (
        <div className="status__quote">
          <div className="status" data-id={post.id}>
            <DisplayName account={post} />
            <div className="status__content">{post.text}</div>
          </div>
        </div>
      )}
      {choices.map((choice, at) => (
        <input
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of the poll is its place
          key={at}
          type="text"
          aria-label={`${labels.choice} ${at + 1}`}
          value={choice}
          onChange={({ target }) => setChoices(choices.with(at, target.value))}
          onKeyDown={onKeyDown}
        />
      ))}
      <button
        type="button"
        className="compose-form__poll-button icon-button"
        aria-label={labels.poll}
        onClick={() => setChoices(['', ''])}
      >
        <svg className="icon icon-tasks" width="18" height="18" aria-hidden="true" />
      </button>
      <PictureInput take={() => undefined} />
      <div className="compose-form__submit">
        <button type="submit" className="button" disabled={text.trim() === ''} {...early(send)}>
          {kind === 'reply' ? labels.reply : kind === 'edit' ? labels.update : labels.post}
        </button>
      </div>
    </form>
  );
}

/** A submit button acts by its form; only the page's early variant listens to the button itself. */
function early(send: () => void) {
  const handlers = onPress(send);
  return 'onPointerDown' in handlers ? handlers : {};
}
