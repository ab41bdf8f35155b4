import type { HintKind } from '../../guard/ports.ts';
import type { Localized } from '../../judge/types.ts';
import { useWords } from '../dialog/guard-words.ts';
import { below, usePlace } from './place.ts';

const messages = {
  'press-again': 'pressAgain',
  'press-key-again': 'pressKeyAgain',
  unchecked: 'unchecked',
  'picture-unchecked': 'pictureUnchecked',
  'picture-unfinished': 'pictureUnfinished',
  fixed: 'fixed',
  reload: 'reload',
} as const satisfies Record<Exclude<HintKind, 'picture-seen'>, string>;

const stay = () => {};

interface HintProps {
  kind: HintKind;
  near: Element | null;
  said: readonly Localized[];
}

/** A short word beside a control; it takes no focus and no clicks. */
export function Hint({ kind, near, said }: HintProps) {
  const { guard, pick } = useWords();
  const place = usePlace(near, below, stay) ?? below(null);
  return (
    <div
      role="status"
      class={`jn-float jn-hint jn-hint-${kind}`}
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
    >
      {kind === 'picture-seen'
        ? guard.pictureSeen({ seen: said.map(pick).join(' ') })
        : guard[messages[kind]]}
    </div>
  );
}
