import { useRef } from 'react';

/** The picture of a post: a double click, or two taps within 300 ms, likes it and never unlikes. */
export function Media({ words, onLike }: { words: string; onLike(): void }) {
  const lastTap = useRef(Number.NEGATIVE_INFINITY);
  const tap = (event: React.TouchEvent) => {
    const since = event.timeStamp - lastTap.current;
    lastTap.current = event.timeStamp;
    if (since < 300) onLike();
  };
  return (
    <div className="media">
      <div className="xm1" role="button" aria-hidden="true" onDoubleClick={onLike} onTouchEnd={tap}>
        <div className="picture tall">
          <span>{words}</span>
        </div>
        <div className="xm2" />
      </div>
    </div>
  );
}
