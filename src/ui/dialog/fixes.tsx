import type { Fix } from '../../judge/types.ts';
import { Button } from '../button.tsx';
import { useWords } from './guard-words.ts';

const SHOWN = 4;
const LONGEST_PART = 40;

interface FixesProps {
  text: string;
  fixes: readonly Fix[];
  onFix(fix: Fix): void;
}

/** Changes the user may choose; the same one found by two rules is offered once. */
export function Fixes({ text, fixes, onFix }: FixesProps) {
  const { guard, pick } = useWords();
  const byPlace = new Map(
    fixes.map((fix) => [`${fix.span.start} ${fix.span.end} ${fix.replacement}`, fix]),
  );
  if (byPlace.size === 0) return null;
  return (
    <section aria-label={guard.fixes}>
      <p class="jn-quiet" aria-hidden="true">
        {guard.fixes}
      </p>
      <div class="jn-fixes">
        {[...byPlace].slice(0, SHOWN).map(([place, fix]) => (
          <Button key={place} small onClick={() => onFix(fix)}>
            {guard.fixOf({ label: pick(fix.label), part: fix.replacement || partOf(text, fix) })}
          </Button>
        ))}
      </div>
    </section>
  );
}

function partOf(text: string, { span }: Fix): string {
  const part = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  if (part.length <= LONGEST_PART) return part;
  const cut = part.slice(0, LONGEST_PART + 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : LONGEST_PART)}…`;
}
