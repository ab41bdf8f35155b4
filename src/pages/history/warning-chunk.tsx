import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { theLedger } from '../../ledger/database.ts';
import { readWarnings } from '../../ledger/find.ts';
import { useLive } from '../../ledger/use-live.ts';
import type { RowActions } from './warning-feed.tsx';
import { WarningItem } from './warning-item.tsx';
import { watchNear } from './watch-near.ts';

/** Height of a row until its chunk has been drawn once, in px. */
const GUESS = 170;

interface WarningChunkProps {
  ids: string[];
  /** Place of the first row in the whole list, counted from 1. */
  first: number;
  total: number;
  actions: RowActions;
}

/**
 * Rows that come and go together. Far from the screen the chunk is a gap of its last height, so that
 * the scroll bar stays true.
 */
export function WarningChunk({ ids, first, total, actions }: WarningChunkProps) {
  const place = useRef<HTMLDivElement>(null);
  const height = useRef<number | null>(null);
  const [near, setNear] = useState(first === 1);
  const [drawn, setDrawn] = useState(false);
  useEffect(
    () =>
      watchNear(place.current, (isNear) => {
        // A chunk that holds the focus stays, otherwise a keyboard user would be thrown out of it.
        const stays = isNear || place.current?.contains(document.activeElement) === true;
        setNear(stays);
        if (!stays) setDrawn(false);
      }),
    [],
  );
  useLayoutEffect(() => {
    if (near && drawn) height.current = place.current?.offsetHeight ?? null;
  });
  const gap = height.current ?? ids.length * GUESS;
  return (
    <div ref={place} class="jn-chunk" style={near && drawn ? undefined : { minHeight: `${gap}px` }}>
      {near && (
        <Rows
          ids={ids}
          first={first}
          total={total}
          actions={actions}
          onDrawn={() => setDrawn(true)}
        />
      )}
    </div>
  );
}

interface RowsProps extends WarningChunkProps {
  onDrawn: () => void;
}

function Rows({ ids, first, total, actions, onDrawn }: RowsProps) {
  const ledger = theLedger();
  const rows = useLive(useCallback(() => readWarnings(ledger, ids), [ledger, ids]));
  const ready = rows.state === 'ready';
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when the rows are there
  useLayoutEffect(() => {
    if (ready) onDrawn();
  }, [ready]);
  if (!ready) return null;
  return rows.value.map((row, at) => (
    <WarningItem
      key={row.id}
      row={row}
      position={first + at}
      total={total}
      selected={actions.selected.has(row.id)}
      onSelect={(on) => actions.onSelect(row.id, on)}
      onRemove={() => actions.onRemove(row.id)}
    />
  ));
}
