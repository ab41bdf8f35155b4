import { useState } from 'react';
import { onPress } from '../shared/options.ts';
import { me, type Post } from '../shared/people.ts';
import { recordSent } from '../shared/sent.ts';
import { DisplayName } from './display-name.tsx';
import { labels } from './labels.ts';

export interface Toggles {
  isLiked: boolean;
  isBoosted: boolean;
  like(): void;
  boost(): void;
}

interface Props {
  post: Post;
  toggles: Toggles;
  start(kind: 'reply' | 'quote' | 'edit'): void;
  /** Who boosted it. */
  above?: string;
}

/** One row of the timeline. */
export function Status({ post, toggles, start, above }: Props) {
  const { isLiked, isBoosted, like, boost } = toggles;
  return (
    <article data-post={post.id}>
      <div className="status__wrapper focusable" tabIndex={0}>
        {above && <div className="status__prepend">{above}</div>}
        <div className="status" data-id={post.id}>
          <a className="status__relative-time" href={`/@${post.handle}/${post.id}`}>
            <time dateTime={post.at}>{post.age}</time>
          </a>
          <a className="status__display-name" href={`/@${post.handle}`}>
            <DisplayName account={post} />
          </a>
          <div className="status__content">
            <div className="status__content__text">
              <p>{post.text}</p>
            </div>
          </div>
          {post.id === '1002' && <Poll post={post} />}
          <div className="status__action-bar">
            <IconButton icon="reply" label={labels.reply} isOn={false} act={() => start('reply')} />
            <IconButton
              icon="retweet"
              label={isBoosted ? labels.unboost : labels.boost}
              isOn={isBoosted}
              act={boost}
            />
            <IconButton
              icon="star"
              label={isLiked ? labels.unfavourite : labels.favourite}
              isOn={isLiked}
              act={like}
            />
            <IconButton icon="quote" label={labels.quote} isOn={false} act={() => start('quote')} />
            {post.handle === me.handle && (
              <IconButton icon="edit" label={labels.edit} isOn={false} act={() => start('edit')} />
            )}
          </div>
        </div>
      </div>
    </article>
  );
}

interface IconProps {
  icon: 'reply' | 'retweet' | 'star' | 'quote' | 'edit';
  label: string;
  isOn: boolean;
  act(): void;
}

function IconButton({ icon, label, isOn, act }: IconProps) {
  return (
    <button
      type="button"
      className={`status__action-bar__button icon-button ${icon === 'star' ? 'star-icon' : ''}`}
      aria-label={label}
      aria-pressed={icon === 'star' || icon === 'retweet' ? isOn : undefined}
      {...onPress(act)}
    >
      <svg className={`icon icon-${icon}`} width="18" height="18" aria-hidden="true">
        <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" />
      </svg>
    </button>
  );
}

function Poll({ post }: { post: Post }) {
  const [chosen, setChosen] = useState('');
  return (
    <div className="poll">
      <ul>
        {['Prabowo-Gibran', 'Belum tahu'].map((choice) => (
          <li key={choice}>
            <label className="poll__option">
              <input type="radio" checked={chosen === choice} onChange={() => setChosen(choice)} />
              {choice}
            </label>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button button-secondary"
        {...onPress(() => {
          if (chosen) recordSent('like', '', { ...post, text: chosen });
        })}
      >
        {labels.vote}
      </button>
    </div>
  );
}
