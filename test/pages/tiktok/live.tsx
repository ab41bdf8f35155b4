import { type KeyboardEvent, useState } from 'react';
import { groups, posts } from '../shared/content.ts';
import { recordSent } from '../shared/sent.ts';
import { labels } from './labels.ts';

/** A live stream with its chat: a bare box without a library, sent by Enter from a real hand alone. */
export function Live({ handle }: { handle: string }) {
  const [said, setSaid] = useState<readonly string[]>([]);
  const send = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || !event.nativeEvent.isTrusted) return;
    event.preventDefault();
    const words = event.currentTarget.innerText.trim();
    if (words === '') return;
    event.currentTarget.replaceChildren();
    recordSent('comment', words, { author: groups.at(-1)?.name ?? '', handle, text: '' });
    setSaid((all) => [...all, words]);
  };
  return (
    <section data-e2e="chat-room">
      {[...posts.map(({ text }) => text), ...said].map((text) => (
        <div key={text} data-e2e="chat-message">
          {text}
        </div>
      ))}
      <div className="x3-DivInputEditorContainer">
        <div
          className="field"
          role="textbox"
          tabIndex={0}
          contentEditable="plaintext-only"
          suppressContentEditableWarning
          aria-placeholder={labels.say}
          onKeyDown={send}
        />
      </div>
    </section>
  );
}
