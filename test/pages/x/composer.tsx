import type { EditorState } from 'draft-js';
import { useState } from 'react';
import { onPress } from '../shared/options.ts';
import { me, type Post } from '../shared/people.ts';
import { PictureInput, usePictures } from '../shared/use-pictures.tsx';
import { Avatar } from './avatar.tsx';
import { DraftBox, draftOf, emptyDraft, textOf } from './draft-box.tsx';
import { labels } from './labels.ts';
import { PollLines } from './poll-lines.tsx';
import { QuotedPost } from './quoted-post.tsx';
import { type Compose, useStore } from './store.tsx';

interface Props {
  kind: Compose['kind'];
  target: Post | null;
  /** The modal composer can make threads and closes when it has published. */
  modal?: boolean;
  onDone?(): void;
}

const prompts = {
  post: labels.prompt,
  edit: labels.prompt,
  reply: labels.promptReply,
  quote: labels.promptQuote,
};

/** Inline or modal composer, for a post, thread, reply or quote. */
export function Composer({ kind, target, modal = false, onDone }: Props) {
  const { publish } = useStore();
  const [drafts, setDrafts] = useState<EditorState[]>(() => [
    kind === 'edit' && target ? draftOf(target.text) : emptyDraft(),
  ]);
  const texts = drafts.map(textOf);
  const pictures = usePictures();
  const [choices, setChoices] = useState<readonly string[]>([]);
  const ready = pictures.count > 0 || texts.every((text) => text.trim() !== '');

  const send = () => {
    if (!ready) return;
    publish(kind, [...texts, ...choices.filter(Boolean)], target);
    setDrafts([emptyDraft()]);
    setChoices([]);
    pictures.clear();
    onDone?.();
  };
  const change = (index: number, state: EditorState) =>
    setDrafts((all) => all.map((one, at) => (at === index ? state : one)));
  const post = drafts.length > 1 ? labels.postAll : labels.post;
  const word = { post, quote: post, reply: labels.reply, edit: labels.update }[kind];

  return (
    <div className="composer">
      {kind === 'reply' && target && (
        <div className="context">
          {labels.replyingTo} <a href={`/${target.handle}`}>@{target.handle}</a>
        </div>
      )}
      {drafts.map((state, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the boxes of a thread have no other identity
        <div className="composer-row" key={index}>
          <Avatar account={me} />
          <DraftBox
            index={index}
            placeholder={index > 0 ? labels.promptMore : prompts[kind]}
            label={labels.editor}
            state={state}
            onChange={(next) => change(index, next)}
            onPublish={send}
            onFiles={pictures.take}
          />
        </div>
      ))}
      <div data-testid="attachments">
        {pictures.previews}
        <PollLines choices={choices} onChange={setChoices} onPublish={send} />
      </div>
      {kind === 'quote' && target && <QuotedPost {...target} />}
      <div className="composer-bar" data-testid="toolBar">
        <PictureInput take={pictures.take} testId="fileInput" />
        <button type="button" data-testid="detachedPicker" onClick={pictures.pick}>
          {labels.photo}
        </button>
        {kind === 'post' && (
          <button
            type="button"
            data-testid="createPollButton"
            aria-label={labels.poll}
            onClick={() => setChoices(['', ''])}
          >
            ☰
          </button>
        )}
        {modal && kind === 'post' && (
          <button
            type="button"
            className="add"
            data-testid="addButton"
            aria-label={labels.add}
            onClick={() => setDrafts((all) => [...all, emptyDraft()])}
          >
            +
          </button>
        )}
        <button
          type="button"
          role="button"
          className="primary"
          data-testid={modal ? 'tweetButton' : 'tweetButtonInline'}
          aria-disabled={ready ? undefined : true}
          tabIndex={ready ? 0 : -1}
          {...onPress(send)}
        >
          <div dir="ltr">
            <span>
              <span>{word}</span>
            </span>
          </div>
        </button>
      </div>
    </div>
  );
}
