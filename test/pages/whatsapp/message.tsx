import { useState } from 'react';
import { createPortal } from 'react-dom';
import { onPress } from '../shared/options.ts';
import { me, type Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { useToggles } from '../shared/use-toggles.ts';
import { Button } from './button.tsx';
import { labels } from './labels.ts';

interface Props {
  post: Post;
  isChannel: boolean;
  open(what: 'reply' | 'forward' | 'edit'): void;
}

const EMOJI = ['👍', '❤️', '😂'];

/** One row of the list; the reactions stand at the end of the page, far from it. */
export function Message({ post, isChannel, open }: Props) {
  const [tray, setTray] = useState(false);
  const [reactions, toggle] = useToggles();
  const isOwn = post.handle === me.handle;
  const react = (emoji: string) => {
    recordSent(toggle(emoji) ? 'like' : 'unlike', '', post);
    setTray(false);
  };
  const stamp = isChannel ? '' : `[10.04, 21/8/2026] ${post.author}: `;
  return (
    <div role="row">
      <div
        data-id={`3EB0${post.id}`}
        tabIndex={-1}
        className={isOwn ? 'message-out' : 'message-in'}
      >
        <div className="copyable-text" {...(stamp && { 'data-pre-plain-text': stamp })}>
          {post.id === '1003' && (
            <div role="button" tabIndex={0} aria-label={labels.quoted} className="quote">
              <span>Budi</span>
              <div className="quoted-mention selectable-text">Kapan perekaman lagi?</div>
            </div>
          )}
          <span className="selectable-text" dir="auto">
            <span>{post.text}</span>
          </span>
          {(post.id === '1001' || post.id === '1002') && <Poll post={post} />}
          <span data-testid="msg-meta" className="time">
            {post.age}
          </span>
        </div>
        <div className="row">
          <Button act={() => setTray(true)} label={labels.react} className="react">
            ☺
          </Button>
          <Button act={() => open('reply')} className="reply">
            {labels.reply}
          </Button>
          <Button act={() => open('forward')} className="forward" label={labels.forward}>
            ↪
          </Button>
          {isOwn && (
            <Button act={() => open('edit')} className="edit">
              {labels.edit}
            </Button>
          )}
        </div>
      </div>
      {tray &&
        createPortal(
          <div role="toolbar" data-menu-content className="tray">
            {EMOJI.map((emoji) => (
              <div key={emoji}>
                <Button
                  act={() => react(emoji)}
                  label={emoji}
                  rest={{ 'aria-pressed': reactions.has(emoji) }}
                >
                  {emoji}
                </Button>
              </div>
            ))}
            <div>
              <Button act={() => undefined} label={labels.more} rest={{ 'aria-pressed': false }}>
                +
              </Button>
            </div>
          </div>,
          document.body,
        )}
    </div>
  );
}

/** Every mark is a vote at once; the words beside it are its label. */
function Poll({ post }: { post: Post }) {
  const [marked, toggle] = useToggles();
  const vote = (option: string) => {
    const target = { ...post, text: `${labels.question}\n${option}` };
    recordSent(toggle(option) ? 'like' : 'unlike', '', target);
  };
  return (
    <div className="poll">
      <div>{labels.question}</div>
      <div>
        {[post.text, labels.unsure].map((option, index) => (
          <div key={option} className="option">
            <input
              type="checkbox"
              id={`${post.id}-option-${index}`}
              aria-label={`${option} 2`}
              checked={marked.has(option)}
              onChange={() => undefined}
              {...onPress(() => vote(option))}
            />
            <span className="selectable-text" {...onPress(() => vote(option))}>
              <label htmlFor={`${post.id}-none`}>{option}</label>
            </span>
            <span>2</span>
          </div>
        ))}
      </div>
      <Button act={() => undefined}>{labels.votes}</Button>
    </div>
  );
}
