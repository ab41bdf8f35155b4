import { useState } from 'preact/hooks';
import type { Verdict } from '../../judge/types.ts';
import { useWords } from '../dialog/guard-words.ts';
import { LevelBadge } from '../level-badge.tsx';
import { atTopRight, type Place, usePlace } from './place.ts';

/** Width and height that the summary may need (px). */
const CARD = { width: 324, height: 220 };
const SHOWN = 2;

interface TypingMarkProps {
  editor: HTMLElement;
  verdict: Verdict;
  onGone: () => void;
}

/** The level beside what is being written; the finding on pointing, focus or tap. */
export function TypingMark({ editor, verdict, onGone }: TypingMarkProps) {
  const { guard, common, pick } = useWords();
  const [isOpen, open] = useState(false);
  const place = usePlace(editor, atTopRight, onGone);
  if (!place) return null;
  const level = common[`level-${verdict.level}`];
  const side = sideOf(place);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing shows what focus and press show
    <div
      class="jn-float jn-mark"
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
      onMouseEnter={() => open(true)}
      onMouseLeave={() => open(false)}
    >
      <button
        type="button"
        aria-label={guard.markLabel({ level })}
        aria-expanded={isOpen}
        // The caret stays in the editor.
        onMouseDown={(event) => event.preventDefault()}
        onFocus={() => open(true)}
        onBlur={() => open(false)}
        onClick={() => open(true)}
      >
        <LevelBadge mark={verdict.level} label={level} />
      </button>
      <span class="jn-hidden" role="status">
        {guard.markLabel({ level })}
      </span>
      {isOpen && (
        <div class={`jn-card jn-card-${side}`}>
          {verdict.findings.slice(0, SHOWN).map(({ rule, title, fine }) => (
            <p key={rule}>
              <b>{pick(title)}</b>
              <br />
              {pick(fine)}
            </p>
          ))}
          <p>{guard.markHint}</p>
        </div>
      )}
    </div>
  );
}

/** Beside the editor where there is room, so that its send button stays free. */
function sideOf({ left, top }: Place): 'beside' | 'above' | 'below' {
  if (left + CARD.width < innerWidth) return 'beside';
  return top + CARD.height > innerHeight ? 'above' : 'below';
}
