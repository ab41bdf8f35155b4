/** Accessible name as far as it stands on the element: `aria-label`, else its own text. */
export function labelOf(element: Element): string {
  const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return name.replace(/\s+/g, ' ').trim();
}

/** Whole label, without regard to case: "Kirim ini ke teman…" is not "Kirim". */
export function isLabelled(element: Element, words: readonly string[]): boolean {
  const label = labelOf(element).toLowerCase();
  return words.some((word) => word.toLowerCase() === label);
}

/** Label that is the word, or the word followed by a name ("Ikuti @budi"). */
export function startsWithLabel(element: Element, words: readonly string[]): boolean {
  const label = labelOf(element).toLowerCase();
  return words.some((word) => `${label} `.startsWith(`${word.toLowerCase()} `));
}

/** Text that begins with one of the words, whatever punctuation follows: "Tulis komentar…". */
export function opensWith(text: string, words: readonly string[]): boolean {
  const start = text.trim().toLowerCase();
  return words.some(
    (word) =>
      start.startsWith(word.toLowerCase()) && !/[\p{L}\p{N}]/u.test(start[word.length] ?? ''),
  );
}
