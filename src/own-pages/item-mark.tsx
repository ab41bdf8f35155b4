import { useState } from 'preact/hooks';
import type { ActivityRow } from '../ledger/activity-types.ts';
import { LevelBadge } from '../ui/level-badge.tsx';
import { type Place, usePlace } from '../ui/mark/place.ts';
import { useOwnWords } from './own-words.ts';

/** So much of an item's words tells which it is. */
const START = 60;
/** Findings that the card has room for. */
const SHOWN = 2;
/** Half of the mark's width and height, which stay on the screen (px). */
const ROOM = { x: 70, y: 14 };

interface ItemMarkProps {
  item: HTMLElement;
  row: ActivityRow;
  onGone(): void;
}

/** The level on the upper edge of an item; what was found on press. */
export function ItemMark({ item, row, onGone }: ItemMarkProps) {
  const { say, common, pick } = useOwnWords();
  const [isOpen, open] = useState(false);
  const place = usePlace(item, onUpperEdge, onGone);
  if (!place) return null;
  const level = common[`level-${row.level}`];
  // The bar stands at the bottom.
  const isLow = place.top > innerHeight / 2;
  const isUnread = row.level === 'tidak-dapat-dinilai';
  const text = (row.text || row.target?.text || row.target?.author || '').slice(0, START);
  return (
    <div
      class="jn-float jn-mark jn-item"
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
    >
      <button
        type="button"
        aria-label={say.mark({ level, text })}
        aria-expanded={isOpen}
        onClick={() => open(!isOpen)}
      >
        <LevelBadge
          mark={row.level === 'tidak-dapat-dinilai' ? 'unchecked' : row.level}
          label={level}
        />
      </button>
      {isOpen && (
        <div class={`jn-card jn-card-${isLow ? 'above' : 'below'}`}>
          {row.findings.slice(0, SHOWN).map(({ rule, title, fine }) => (
            <p key={rule}>
              <b>{pick(title)}</b>
              <br />
              {pick(fine)}
            </p>
          ))}
          <p>{isUnread ? say.markUnread : say.markHint}</p>
        </div>
      )}
    </div>
  );
}

/** In the middle of the upper edge: sites have names on the left and menus on the right. */
function onUpperEdge(item: Element | null): Place | null {
  const box = item?.getBoundingClientRect();
  if (!box || box.width === 0 || box.top < 0 || box.top > innerHeight - ROOM.y) return null;
  const middle = box.left + box.width / 2;
  const left = Math.max(ROOM.x, Math.min(middle, innerWidth - ROOM.x));
  return { left, top: Math.max(box.top, ROOM.y) };
}
