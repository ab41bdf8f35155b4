import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { useOwnWords } from './own-words.ts';

/** How the review of a page stands; counts are of different acts. */
export interface PageReview {
  isBegun: boolean;
  seen: number;
  /** Waspada or bahaya. */
  found: number;
  /** Nothing in them could be read. */
  unread: number;
  isUnsaved: boolean;
}

interface BarProps {
  review: PageReview;
  onStart(): void;
  onOpen(): void;
  onClose(): void;
}

/** Offers the review of an own page, then says how far it is. Takes no focus that it did not have. */
export function Bar({ review, onStart, onOpen, onClose }: BarProps) {
  const { say } = useOwnWords();
  const { isBegun, seen, found } = review;
  const bar = useRef<HTMLElement>(null);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    // The button that had it is gone.
    if (isBegun && hadFocus.current) bar.current?.focus();
  }, [isBegun]);
  const start = () => {
    hadFocus.current = true;
    onStart();
  };
  return (
    <section class="jn-own" ref={bar} tabIndex={-1} aria-label={say.region}>
      <div class="jn-own-said">{isBegun ? <Progress {...review} /> : <p>{say.offer}</p>}</div>
      <div class="jn-own-choices">
        {isBegun ? (
          // The second click of a double click was meant for the button that stood here.
          <Button key="open" small onClick={({ detail }) => detail < 2 && onOpen()}>
            {say.open}
          </Button>
        ) : (
          <Button key="start" small look="primary" onClick={start}>
            {say.start}
          </Button>
        )}
        <Button small look="quiet" onClick={onClose}>
          {say.close}
        </Button>
      </div>
      {/* Not each item that passes, which would talk without end: only what is to be looked at. */}
      <span class="jn-hidden" role="status">
        {isBegun && (found === 0 ? say.begun : say.count({ seen, found }))}
      </span>
    </section>
  );
}

function Progress({ seen, found, unread, isUnsaved }: PageReview) {
  const { say } = useOwnWords();
  return (
    <>
      <p class="jn-own-count">
        {say.count({ seen, found })}
        {unread > 0 && `, ${say.unread({ n: unread })}`}
      </p>
      <p class={isUnsaved ? 'jn-own-unsaved' : ''}>{isUnsaved ? say.unsaved : say.begun}</p>
    </>
  );
}
