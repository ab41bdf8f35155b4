import { createPortal } from 'react-dom';
import { labels, reactions } from './labels.ts';
import { noisy } from './noise.ts';

interface Props {
  place: DOMRect;
  onReact(reaction: string): void;
  onClose(): void;
}

/** The flyout hangs at the end of the body and listens to pointer events only, never to clicks. */
export function Reactions({ place, onReact, onClose }: Props) {
  const style = { left: Math.max(8, place.left), top: place.top - 52 };
  return createPortal(
    <div className={noisy('flyout')} style={style} onPointerLeave={onClose}>
      <div role="toolbar" aria-label={labels.reactions}>
        {reactions.map(([emoji, name]) => (
          <div
            role="button"
            tabIndex={0}
            aria-label={name}
            key={name}
            className={noisy('reaction')}
            onPointerUp={() => onReact(name)}
          >
            {emoji}
          </div>
        ))}
      </div>
    </div>,
    document.body,
  );
}
