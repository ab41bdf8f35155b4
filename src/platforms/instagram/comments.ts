import type { Target } from '../../judge/types.ts';
import { allOf, climbTo, closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import { accountIn, isAccount } from './accounts.ts';
import { absolute, handleOf } from './addresses.ts';
import { ownWords } from './posts.ts';
import * as selectors from './selectors.ts';

/** The comment around a small heart: its list item, else the nearest ancestor that names someone. */
export function commentAround(element: Element): HTMLElement | null {
  const item = closestOf(element, selectors.commentItem);
  if (item && accountIn(item)) return item;
  const found = climbTo(element, (at) => accountIn(at) !== null);
  return found?.matches(selectors.post.join(',')) ? null : found;
}

/** Author, words and address of one comment. */
export function readComment(comment: Element): Target {
  const name = accountIn(comment);
  const link = firstOf(comment, selectors.commentLink)?.getAttribute('href');
  return tidyTarget({
    author: name ? readText(name) : '',
    handle: handleOf(name?.getAttribute('href') ?? ''),
    text: ownWords(comment),
    url: link ? absolute(link) : '',
  });
}

/** The comment that a text answers: answers begin with the name of the one who is answered. */
export function answeredComment(post: Element, text: string): Target | null {
  const [, handle] = text.match(/^@([\w.]{1,30})/) ?? [];
  if (!handle) return null;
  const links = allOf(post, ['a[href]']).filter(
    (link) => isAuthor(link) && handleOf(link.getAttribute('href') ?? '') === handle,
  );
  for (const link of links) {
    const comment = climbTo(link, (at) => at === post || (at !== link && ownWords(at) !== ''));
    if (comment && comment !== post) return readComment(comment);
  }
  return null;
}

/** A name that is mentioned in the words of others has an @. */
function isAuthor(link: Element): boolean {
  return isAccount(link) && !readText(link).startsWith('@');
}
