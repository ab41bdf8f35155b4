import type { HintKind } from '../../guard/ports.ts';
import { useWords } from '../dialog/guard-words.ts';
import { below, usePlace } from './place.ts';

const messages = {
  'press-again': 'pressAgain',
  'press-key-again': 'pressKeyAgain',
  unchecked: 'unchecked',
  fixed: 'fixed',
  reload: 'reload',
} as const satisfies Record<HintKind, string>;

const stay = () => {};

/** A short word beside a control; it takes no focus and no clicks. */
export function Hint({ kind, near }: { kind: HintKind; near: Element | null }) {
  const { guard } = useWords();
  const place = usePlace(near, below, stay) ?? below(null);
  return (
    <div
      role="status"
      class={`jn-float jn-hint jn-hint-${kind}`}
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
    >
      {guard[messages[kind]]}
    </div>
  );
}
