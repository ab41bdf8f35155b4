import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../../judge/types.ts';
import { excerptOf } from '../excerpt.ts';
import { HighlightedText } from '../highlighted-text.tsx';
import { useWords } from './guard-words.ts';

/** Longer texts may have to be scrolled, for which the keyboard needs a place to stand on. */
const LONG = 240;

/** Words with their findings marked, scrolled to the first of them; the marks are told to screen readers too. */
export function Quoted({ text, spans }: { text: string; spans: readonly Span[] }) {
  const { guard } = useWords();
  const box = useRef<HTMLDivElement>(null);
  // After the dialog around it has opened: before that nothing has a height.
  useEffect(() => {
    const mark = box.current?.querySelector('mark');
    if (!box.current || !mark) return;
    const below = mark.getBoundingClientRect().bottom - box.current.getBoundingClientRect().bottom;
    if (below > 0) box.current.scrollTop += below + box.current.clientHeight / 2;
  }, []);
  const shown = excerptOf(text, spans);
  const parts = shown.spans.map(({ start, end }) => `“${shown.text.slice(start, end)}”`);
  return (
    <div ref={box} class="jn-said" tabIndex={text.length > LONG ? 0 : undefined}>
      <HighlightedText text={text} spans={spans} />
      {parts.length > 0 && (
        <span class="jn-hidden">
          {guard.marked}: {parts.join(', ')}
        </span>
      )}
    </div>
  );
}
