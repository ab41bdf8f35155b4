import type { Target } from '../../judge/types.ts';
import { allOf, closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import * as selectors from './selectors.ts';

const FURNITURE =
  'time, form, svg, [contenteditable], [role="button"], button, [aria-hidden="true"]';

export function postAround(element: Element): HTMLElement | null {
  return closestOf(element, selectors.post);
}

/** Author, words and address of one post; the quoted post's words when it has none of its own. */
export function readPost(post: Element): Target {
  const isOwn = (part: Element) => postAround(part) === post;
  const name = allOf(post, selectors.accountLink).find((one) => isOwn(one) && readText(one) !== '');
  const link = allOf(post, selectors.permalink).find(isOwn)?.getAttribute('href');
  const quoted = firstOf(post, selectors.post);
  const handle = handleIn(name?.getAttribute('href') ?? link ?? '');
  return tidyTarget({
    author: name ? readText(name) : handle,
    handle,
    text: ownWords(post) || (quoted ? ownWords(quoted) : ''),
    url: link ? new URL(link, 'https://www.threads.com').href : '',
  });
}

/** The account that the nearest link around an element names, without what it posts. */
export function accountAround(element: Element): Target | null {
  const page = element.ownerDocument;
  for (let at: Element | null = element; at && at !== page.body; at = at.parentElement) {
    const link = allOf(at, selectors.accountLink).find((one) => readText(one) !== '');
    if (link) return readAccount(link, at);
    // The head of a profile names its owner without a link.
    const heading = at.querySelector('h1');
    const handle = handleIn(page.location.pathname);
    if (heading && handle && !postAround(element)) {
      const text = readText(at, (part) => part !== at && part.matches(`h1, a, ${FURNITURE}`));
      return tidyTarget({ author: readText(heading), handle, text, url: '' });
    }
  }
  return null;
}

export function handleIn(href: string): string {
  return href.match(/\/@([\w.]+)/)?.[1] ?? '';
}

function readAccount(link: Element, line: Element): Target {
  const handle = handleIn(link.getAttribute('href') ?? '');
  const isPost = postAround(link) !== null;
  const text = isPost
    ? ''
    : readText(line, (part) => part !== line && part.matches(`a, ${FURNITURE}`));
  return tidyTarget({ author: readText(link), handle, text, url: '' });
}

/** Words that a person wrote: mentions and topics stay, names, ages, controls and decoys do not. */
function ownWords(post: Element): string {
  return readText(post, (part) => {
    if (part === post) return false;
    if (part.matches(`${FURNITURE}, ${selectors.post.join(',')}`)) return true;
    return part.matches('a[href^="/@"]') && !readText(part).startsWith('@');
  });
}
