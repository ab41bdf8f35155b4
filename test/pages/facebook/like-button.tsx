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
  const held = useRef(false);

  const toggle = () => {
    clearTimeout(resting.current);
    // The click that ends a long touch belongs to the flyout.
    if (held.current) return;
    setFlyout(null);
    setMine(mine ? null : labels.like);
    recordSent(mine ? 'unlike' : 'like', '', target);
  };
  const react = (reaction: string) => {
    setFlyout(null);
    setMine(reaction);
    recordSent('like', reaction, target);
  };
  /** A mouse rests on the button, a finger stays on it. */
  const rest = (event: React.PointerEvent<HTMLElement>) => {
    held.current = false;
    const isTouch = event.pointerType === 'touch';
    const place = event.currentTarget.getBoundingClientRect();
    clearTimeout(resting.current);
    resting.current = window.setTimeout(() => {
      held.current = isTouch;
      setFlyout(place);
    }, 400);
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
