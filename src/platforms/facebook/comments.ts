import type { Target } from '../../judge/types.ts';
import { labelOf, opensWith } from '../shared/labels.ts';
import { allOf, closestOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import { absolute, handleOf } from './handles.ts';
import { COMMENT_BY } from './labels.ts';
import * as selectors from './selectors.ts';

const AGE =
  /\s+(?:\d+|an?|about|sekitar|se(?=[a-z]))\s*(?:detik|menit|jam|hari|minggu|bulan|tahun|second|minute|hour|day|week|month|year).*$/i;
const UNREAD = ['form', 'a', 'time', '[role="article"]', ...selectors.button, ...selectors.decoy];

export function commentAround(element: Element): HTMLElement | null {
  return closestOf(element, selectors.comment);
}

/** Author, words and address of one comment, without its replies. */
export function readComment(comment: Element): Target {
  const own = (part: Element) => commentAround(part) === comment;
  const name = allOf(comment, selectors.accountLink).find(
    (link) => own(link) && readText(link) !== '',
  );
  const link = allOf(comment, selectors.permalink).find(own)?.getAttribute('href');
  const unread = UNREAD.join(',');
  return tidyTarget({
    author: name ? readText(name) : labelledAuthor(comment),
    handle: handleOf(name?.getAttribute('href') ?? ''),
    text: readText(comment, (part) => part !== comment && part.matches(unread)),
    url: link ? absolute(link) : '',
  });
}

/**
 * The comment that a reply box answers: the one around it, else the last one before it whose author
 * the box names ("Balas Budi"), else the last one before it.
 */
export function answeredComment(box: Element, boxNames: readonly string[]): HTMLElement | null {
  const around = commentAround(box);
  if (around) return around;
  const root = closestOf(box, [...selectors.post, ...selectors.dialog]) ?? box.ownerDocument;
  const before = allOf(root, selectors.comment)
    .filter((one) => one.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING)
    .reverse();
  const isNamed = (one: Element) => {
    const author = readComment(one).author ?? '';
    return author !== '' && boxNames.some((name) => name.includes(author));
  };
  return before.find(isNamed) ?? before[0] ?? null;
}

function labelledAuthor(comment: Element): string {
  const label = labelOf(comment);
  const start = COMMENT_BY.find((words) => opensWith(label, [words]));
  return start ? label.slice(start.length).replace(AGE, '').trim() : '';
}
