import type { Ground } from './text-judgement.ts';
import type { Fix, Localized, Span } from './types.ts';

const REMOVE_PART: Localized = { id: 'Hapus bagian ini', en: 'Remove this part' };
const REMOVE_HASHTAG: Localized = { id: 'Hapus tagar', en: 'Remove the hashtag' };
const NEUTRAL_CALL: Localized = {
  id: 'Ganti dengan ajakan netral',
  en: 'Use a neutral call instead',
};
const NEUTRAL_CALL_TEXT = 'gunakan hak pilih Anda';
const HASHTAG = /[#＃]\S+/gu;

/** Changes that would take the evidence away: the user chooses one or none. */
export function fixesFor(text: string, ground: Ground): Fix[] {
  return ground.spans.flatMap((span) => {
    const hashtag = hashtagAround(text, span);
    if (hashtag) return [{ label: REMOVE_HASHTAG, span: hashtag, replacement: '' }];
    const fixes: Fix[] = [{ label: REMOVE_PART, span, replacement: '' }];
    if (ground.evidence === 'call' && ground.strength !== 'weak') {
      fixes.unshift({ label: NEUTRAL_CALL, span, replacement: NEUTRAL_CALL_TEXT });
    }
    return fixes;
  });
}

/** The hashtag in which a span lies, whole; null when it lies in none. */
function hashtagAround(text: string, span: Span): Span | null {
  for (const match of text.matchAll(HASHTAG)) {
    const start = match.index;
    const end = start + match[0].length;
    if (span.start >= start && span.end <= end) return { start, end };
  }
  return null;
}
