import type { Target } from '../../judge/types.ts';
import { closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import * as selectors from './selectors.ts';

/** The post around an element, as a target. */
export function postAround(element: Element): Target | null {
  const post = closestOf(element, selectors.post);
  return post && readPost(post);
}

/** Author, words with their warning, and address. */
export function readPost(post: Element): Target {
  const spoiler = firstOf(post, selectors.spoiler);
  const text = firstOf(post, selectors.postText);
  const isUnread = (part: Element) => part.matches('.invisible, button');
  const words = [spoiler, text].map((part) => (part ? readText(part, isUnread) : ''));
  const link = firstOf(post, selectors.permalink)?.getAttribute('href');
  return tidyTarget({
    ...readAccount(post),
    text: words.filter(Boolean).join('\n'),
    url: link ? new URL(link, post.ownerDocument.location.origin).href : '',
  });
}

/** Name and handle of the first account in here. */
export function readAccount(root: Element): { author: string; handle: string } {
  const block = firstOf(root, selectors.displayName) ?? root;
  const name = firstOf(block, selectors.accountName);
  const account = firstOf(block, selectors.account);
  const handle = account ? readText(account).replace(/^@/, '') : '';
  return { author: name ? readText(name) : handle, handle };
}

/** Whom a follow button follows: the head of the profile or line of the list around it. */
export function followedBy(button: Element): Target | null {
  const head = closestOf(button, selectors.head) ?? firstOf(button.ownerDocument, selectors.head);
  if (!head) return null;
  const words = firstOf(head, selectors.headWords);
  return tidyTarget({ ...readAccount(head), text: words ? readText(words) : '', url: '' });
}
