import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { onPress } from '../shared/options.ts';
import type { Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { DisplayName } from './display-name.tsx';
import { labels } from './labels.ts';

interface Props {
  answered: Post | null;
  onSent(): void;
}

/** The form beside the timelines: its button submits, and so does Ctrl+Enter in any of its boxes. */
export function ComposeForm({ answered, onSent }: Props) {
  const [text, setText] = useState('');
  const [warning, setWarning] = useState('');
  const send = () => {
    if (text.trim() === '') return;
    const words = [warning, text].filter(Boolean).join('\n\n');
    recordSent(answered ? 'reply' : 'post', words, answered);
    setText('');
    setWarning('');
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
      {answered && (
        <div className="reply-indicator">
          <DisplayName account={answered} />
          <div className="reply-indicator__content">
            <p>{answered.text}</p>
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
      <div className="compose-form__submit">
        <button type="submit" className="button" disabled={text.trim() === ''} {...early(send)}>
          {answered ? labels.reply : labels.post}
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
