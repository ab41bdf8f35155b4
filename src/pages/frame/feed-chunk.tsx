import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLive } from '../../ledger/use-live.ts';
import { watchNear } from './watch-near.ts';

/** Height of a row until its chunk has been drawn once, in px. */
const GUESS = 170;

/** What a feed needs to know of its rows: how they are read, and how one is drawn. */
export interface FeedRows<Row> {
  /** Reads the rows of these ids, in their order; watched for changes. */
  read: (ids: string[]) => Promise<Row[]>;
  /** @param position place in the whole list, counted from 1. */
  draw: (row: Row, position: number, total: number) => ComponentChildren;
}

interface FeedChunkProps<Row> extends FeedRows<Row> {
  ids: string[];
  /** Place of the first row in the whole list, counted from 1. */
  first: number;
  total: number;
  /** Told how many rows stand in the page, whenever that changes. */
  onRows?: (count: number) => void;
}

/**
 * Rows that come and go together. Far from the screen the chunk is a gap of its last height, so that
 * the scroll bar stays true.
 */
export function FeedChunk<Row>(props: FeedChunkProps<Row>) {
  const place = useRef<HTMLDivElement>(null);
  const height = useRef<number | null>(null);
  const isFirst = props.first === 1;
  const [near, setNear] = useState(isFirst);
  const [drawn, setDrawn] = useState(false);
  useEffect(
    () =>
      watchNear(place.current, (isNear) => {
        // A chunk that holds the focus stays, otherwise a keyboard user would be thrown out of it; so
        // does the first, otherwise a screen reader would find the list empty from above.
        const hasFocus = place.current?.contains(document.activeElement) === true;
        const stays = isNear || hasFocus || isFirst;
        setNear(stays);
        if (!stays) setDrawn(false);
      }),
    [isFirst],
  );
  useLayoutEffect(() => {
    if (near && drawn) height.current = place.current?.offsetHeight ?? null;
  });
  const gap = height.current ?? props.ids.length * GUESS;
  return (
    <div ref={place} class="jn-chunk" style={near && drawn ? undefined : { minHeight: `${gap}px` }}>
      {near && <Rows {...props} onDrawn={() => setDrawn(true)} />}
    </div>
  );
}

function Rows<Row>(props: FeedChunkProps<Row> & { onDrawn: () => void }) {
  const { ids, first, total, read, draw, onDrawn, onRows } = props;
  const rows = useLive(useCallback(() => read(ids), [read, ids]));
  const ready = rows.state === 'ready';
  const count = ready ? rows.value.length : 0;
  useLayoutEffect(() => onRows?.(count), [onRows, count]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when the rows are there
  useLayoutEffect(() => {
    if (ready) onDrawn();
  }, [ready]);
  if (!ready) return null;
  return <>{rows.value.map((row, at) => draw(row, first + at, total))}</>;
}
