import type { Span } from '../judge/types.ts';
import { excerptOf } from './excerpt.ts';

interface Piece {
  start: number;
  text: string;
  marked: boolean;
}

/**
 * Cuts a text at its spans (UTF-16 offsets, any order, may overlap or reach past the end).
 * The pieces joined give the text back.
 */
export function cutAtSpans(text: string, spans: readonly Span[]): Piece[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let done = 0;
  for (const span of sorted) {
    const start = Math.max(done, Math.min(span.start, text.length));
    const end = Math.min(span.end, text.length);
    if (end <= start) continue;
    if (start > done) pieces.push({ start: done, text: text.slice(done, start), marked: false });
    pieces.push({ start, text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ start: done, text: text.slice(done), marked: false });
  return pieces;
}

/** The text, or an excerpt of it, with its findings marked; set as text nodes, never as HTML. */
export function HighlightedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  const shown = excerptOf(text, spans);
  return (
    <span class="jn-text" dir="auto">
      {cutAtSpans(shown.text, shown.spans).map((piece) =>
        piece.marked ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
      )}
    </span>
  );
}
