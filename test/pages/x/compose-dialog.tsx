import { createPortal } from 'react-dom';
import { Composer } from './composer.tsx';
import { labels } from './labels.ts';
import { layers } from './layers.ts';
import { useStore } from './store.tsx';
import { Tweet } from './tweet.tsx';

/** The modal composer: new post, thread, reply or quote. */
export function ComposeDialog() {
  const { compose, openCompose } = useStore();
  if (!compose) return null;
  const close = () => openCompose(null);
  return createPortal(
    <div className="veil">
      <div role="dialog" aria-modal="true" className="dialog">
        <button
          type="button"
          className="close"
          data-testid="app-bar-close"
          aria-label={labels.close}
          onClick={close}
        >
          ✕
        </button>
        {compose.kind === 'reply' && compose.target && <Tweet post={compose.target} bare />}
        <Composer modal kind={compose.kind} target={compose.target} onDone={close} />
      </div>
    </div>,
    layers(),
  );
}
