import { useMemo, useState } from 'preact/hooks';
import './feed.css';
import { FeedChunk, type FeedRows } from './feed-chunk.tsx';

/** Rows per chunk: few enough to draw within a frame, many enough to keep observers cheap. */
const CHUNK = 25;

interface RowFeedProps<Row> extends FeedRows<Row> {
  label: string;
  ids: readonly string[];
}

/**
 * A list of any length, of which only the chunks near the screen are read and drawn. `read` must stay
 * the same function between renders, otherwise everything is read anew.
 */
export function RowFeed<Row>({ label, ids, read, draw }: RowFeedProps<Row>) {
  const chunks = useMemo(() => cut(ids), [ids]);
  const [firstRows, setFirstRows] = useState(0);
  // A feed without articles has to say that they are still to come (WAI-ARIA 1.2, aria-busy).
  return (
    <div role="feed" aria-label={label} aria-busy={firstRows === 0}>
      {chunks.map((chunk, index) => (
        <FeedChunk
          // biome-ignore lint/suspicious/noArrayIndexKey: a chunk is a place in the list, not its rows
          key={index}
          ids={chunk}
          first={index * CHUNK + 1}
          total={ids.length}
          read={read}
          draw={draw}
          {...(index === 0 && { onRows: setFirstRows })}
        />
      ))}
    </div>
  );
}

function cut(ids: readonly string[]): string[][] {
  const chunks: string[][] = [];
  for (let at = 0; at < ids.length; at += CHUNK) chunks.push(ids.slice(at, at + CHUNK));
  return chunks;
}
