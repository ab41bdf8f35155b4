import { useRef, useState } from 'react';
import { LexicalBox } from '../shared/lexical-box.tsx';
import type { Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { PictureInput } from '../shared/use-pictures.tsx';
import { Button, Icon } from './button.tsx';
import { labels } from './labels.ts';
import { PostText } from './post-text.tsx';

export interface Compose {
  /** `edit`: the post is the user's own, changed. */
  kind: 'post' | 'reply' | 'quote' | 'edit';
  about: Post | null;
}

/** The dialog for posts, threads, replies and quotes. */
export function ComposeDialog({ kind, about, close }: Compose & { close(): void }) {
  const isEdit = kind === 'edit';
  const texts = useRef([isEdit && about ? about.text : '']);
  const [count, setCount] = useState(1);
  const [choices, setChoices] = useState<readonly string[]>([]);
  const send = () => {
    const words = texts.current.map((one) => one.trim());
    if (words.some((one) => one === '')) return;
    recordSent(
      isEdit ? 'post' : kind,
      [...words, ...choices.filter(Boolean)].join('\n\n'),
      isEdit ? null : about,
    );
    close();
  };
  return (
    <div role="dialog" className="dialog">
      <Button onAct={close}>{labels.close}</Button>
      {kind === 'reply' && about && <PostText post={about} />}
      {Array.from({ length: count }, (_, index) => (
        <LexicalBox
          // biome-ignore lint/suspicious/noArrayIndexKey: the boxes of a thread have no other identity
          key={index}
          label={labels.empty}
          placeholder={about && kind === 'reply' ? labels.replyTo(about.handle) : labels.prompt}
          cleared={0}
          {...(isEdit && about && { initial: about.text })}
          onText={(text) => {
            texts.current[index] = text;
          }}
          onModEnter={send}
        />
      ))}
      {kind === 'quote' && about && <PostText post={about} />}
      <PictureInput take={() => undefined} />
      {choices.map((choice, at) => (
        <input
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of the poll is its place
          key={at}
          type="text"
          placeholder={labels.choice(at + 1)}
          value={choice}
          onChange={({ target }) => setChoices(choices.with(at, target.value))}
        />
      ))}
      {kind === 'post' && (
        <Button className="add-poll" onAct={() => setChoices(['', ''])}>
          <Icon name={labels.poll} />
        </Button>
      )}
      {kind === 'post' && (
        <Button
          onAct={() => {
            texts.current.push('');
            setCount(count + 1);
          }}
        >
          {labels.addToThread}
        </Button>
      )}
      <Button className="primary" onAct={send}>
        {isEdit ? labels.done : labels.post}
      </Button>
    </div>
  );
}

/** The reply box on a post's own page; its arrow bears the same name as the icon that opens dialogs. */
export function InlineReply({ about }: { about: Post }) {
  const text = useRef('');
  const [cleared, setCleared] = useState(0);
  const send = () => {
    if (text.current.trim() === '') return;
    recordSent('reply', text.current.trim(), about);
    text.current = '';
    setCleared(cleared + 1);
  };
  return (
    <div className="inline">
      <LexicalBox
        label={labels.empty}
        placeholder={labels.replyTo(about.handle)}
        cleared={cleared}
        onText={(next) => {
          text.current = next;
        }}
        onModEnter={send}
      />
      <Button className="arrow" onAct={send}>
        <span>
          <Icon name={labels.reply} />
        </span>
      </Button>
    </div>
  );
}
