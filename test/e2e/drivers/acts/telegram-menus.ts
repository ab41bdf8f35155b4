import type { Page } from '../types.ts';

/** Address of a chat; the page puts its number into the address by itself, as the site does. */
export const chatAt = (program: 'a' | 'k', query: string) => () =>
  `https://web.telegram.org/${program}/?${query}`;

/** Presses the entry of an open menu or list that says so, in either language. */
export async function choose(page: Page, entries: string, words: RegExp): Promise<void> {
  const marked = await page.waitFor(markEntry, { entries, source: words.source });
  if (marked) await page.click('[data-chosen]');
}

/** Runs in the page: the entry can then be found by a selector. */
function markEntry({ entries, source }: { entries: string; source: string }): boolean {
  const says = new RegExp(source, 'i');
  for (const one of document.querySelectorAll('[data-chosen]')) one.removeAttribute('data-chosen');
  const found = [...document.querySelectorAll(entries)].find((one) => says.test(one.textContent));
  found?.setAttribute('data-chosen', '');
  return found !== undefined;
}
