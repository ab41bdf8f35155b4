import { useRef, useState } from 'react';
import { onPress } from '../shared/options.ts';
import { recordSent, type SentTarget } from '../shared/sent.ts';
import { labels } from './labels.ts';
import { noisy } from './noise.ts';
import { Reactions } from './reactions.tsx';

/** The like toggle of a post; resting on it brings up the reactions. */
export function LikeButton({ target, count }: { target: SentTarget; count: number }) {
  const [mine, setMine] = useState<string | null>(null);
  const [flyout, setFlyout] = useState<DOMRect | null>(null);
  const resting = useRef(0);

  const toggle = () => {
    clearTimeout(resting.current);
    setFlyout(null);
    setMine(mine ? null : labels.like);
    recordSent(mine ? 'unlike' : 'like', '', target);
  };
  const react = (reaction: string) => {
    setFlyout(null);
    setMine(reaction);
    recordSent('like', reaction, target);
  };
  const rest = (event: React.PointerEvent<HTMLElement>) => {
    if (event.pointerType !== 'mouse') return;
    const place = event.currentTarget.getBoundingClientRect();
    clearTimeout(resting.current);
    resting.current = window.setTimeout(() => setFlyout(place), 400);
  };
  const label =
    mine === null ? labels.like : mine === labels.like ? labels.removeLike : labels.changeReaction;
  return (
    <div className={noisy('grow')}>
      <div
        role="button"
        tabIndex={0}
        aria-label={label}
        className={noisy(`button action ${mine ? 'done' : ''}`)}
        onPointerEnter={rest}
        onPointerLeave={() => clearTimeout(resting.current)}
        onKeyDown={(event) => event.key === 'Enter' && toggle()}
        {...onPress(toggle)}
      >
        <div className={noisy()}>
          <div data-ad-rendering-role="like_button" className={noisy()}>
            <i aria-hidden="true">👍</i> <span dir="auto">{mine ?? labels.like}</span>
          </div>
        </div>
        <span dir="auto">{count + (mine ? 1 : 0)}</span>
      </div>
      {flyout && <Reactions place={flyout} onReact={react} onClose={() => setFlyout(null)} />}
    </div>
  );
}
