import type { Target } from '../../judge/types.ts';
import { allOf, closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import * as selectors from './selectors.ts';

/** The comment around, unless the element lies in a post that is shared in none. */
export function commentAround(element: Element): HTMLElement | null {
  return closestOf(element, selectors.comment);
}

/** The outermost of the post's own elements: the layouts nest them in each other. */
export function postAround(element: Element): HTMLElement | null {
  const comment = commentAround(element);
  return closestOf(comment?.parentElement ?? element, selectors.post);
}

/** Author, words and address of a post or comment, without what hangs below it. */
export function readItem(item: Element): Target {
  const isOwn = (part: Element) => {
    const comment = commentAround(part);
    return comment === null || comment === item || comment.contains(item);
  };
  const words = allOf(item, selectors.words).find(isOwn);
  const links = allOf(item, selectors.authorLink).filter(
    (one) => isOwn(one) && !words?.contains(one),
  );
  const named = links.find((one) => readName(one) !== '');
  const urn = (item.getAttribute('data-urn') ?? item.getAttribute('componentkey') ?? '').match(
    /urn:li:(?:activity|ugcPost):\d+/,
  )?.[0];
  return tidyTarget({
    author: named ? readName(named) : '',
    handle: handleIn(named?.getAttribute('href') ?? ''),
    text: words ? readText(words, (part) => part.matches('button')) : '',
    url: urn ? `https://www.linkedin.com/feed/update/${urn}/` : '',
  });
}

/** The nearest comment or post around. */
export function itemAround(element: Element): Target | null {
  const item = commentAround(element) ?? postAround(element);
  return item && readItem(item);
}

/** A name is written twice: once for eyes, once for screen readers. */
export function readName(link: Element): string {
  const shown = firstOf(link, ['[aria-hidden="true"]', '[dir="ltr"]']) ?? link;
  return readText(shown).split('\n')[0]?.trim() ?? '';
}

export function handleIn(href: string): string {
  const path = href.match(/\/(?:in|company|school|showcase)\/([^/?#]+)/)?.[1] ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
