import type { Target } from '../../judge/types.ts';
import { allOf, closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import * as selectors from './selectors.ts';

/** The post around an element, as a target. */
export function postAround(element: Element): Target | null {
  const post = closestOf(element, selectors.post);
  return post && readPost(post);
}

/** Author, words and address; the quoted post's words when it has none of its own. */
export function readPost(post: Element): Target {
  const isOwn = (part: Element) =>
    closestOf(part, selectors.quoted) === null || post.matches(selectors.quoted.join(','));
  const texts = allOf(post, selectors.postText);
  const text = texts.find(isOwn) ?? texts[0];
  const name = allOf(post, selectors.authorName).find((one) => isOwn(one) && readText(one) !== '');
  const link = allOf(post, selectors.permalink).find(isOwn)?.getAttribute('href');
  const named = post.getAttribute('data-testid')?.split('-by-')[1] ?? '';
  return tidyTarget({
    author: (name && readText(name)) || named,
    handle: named || handleIn(name?.getAttribute('href') ?? link ?? ''),
    text: text ? readText(text) : '',
    url: link ? new URL(link, 'https://bsky.app').href : '',
  });
}

/** Whom a follow button follows: the nearest account that is named, else the open profile. */
export function followedBy(button: Element): Target | null {
  const page = button.ownerDocument;
  const post = closestOf(button, selectors.post);
  if (post) {
    const { author = '', handle = '' } = readPost(post);
    return tidyTarget({ author, handle, text: '', url: '' });
  }
  for (let at: Element | null = button; at && at !== page.body; at = at.parentElement) {
    const head = firstOf(at, selectors.profileHead);
    if (head) {
      const about = firstOf(at, selectors.profileWords);
      const handle = handleIn(page.location.pathname);
      return tidyTarget({
        author: readText(head),
        handle,
        text: about ? readText(about) : '',
        url: '',
      });
    }
    const link = allOf(at, selectors.authorName).find((one) => readText(one) !== '');
    if (!link) continue;
    const box = at;
    const isControl = (part: Element) =>
      part !== box && (part.matches('a') || closestOf(part, selectors.button) === part);
    const handle = handleIn(link.getAttribute('href') ?? '');
    return tidyTarget({ author: readText(link), handle, text: readText(at, isControl), url: '' });
  }
  return null;
}

export function handleIn(href: string): string {
  return href.match(/\/profile\/([^/?#]+)/)?.[1] ?? '';
}
