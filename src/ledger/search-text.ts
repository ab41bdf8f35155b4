import type { Target } from '../judge/types.ts';

/** What is searched of a warning or a past activity. */
interface Searched {
  text: string;
  target: Target | null;
  sentText?: string;
  reason?: string | null;
  label?: string | null;
}

/** A test for rows that hold every word of `words` somewhere, whatever the case or letter form. */
export function containsWords(words: string): (row: Searched) => boolean {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return (row) => {
    const text = plain(searchedText(row));
    return wanted.every((word) => text.includes(word));
  };
}

function searchedText({ text, sentText, reason, label, target }: Searched): string {
  return [text, sentText, reason, label, target?.author, target?.handle, target?.text]
    .filter(Boolean)
    .join('\n');
}

/** Compatibility forms, so that letters in mathematical bold are found by plain ones. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
