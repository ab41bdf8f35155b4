import type { Target } from '../../judge/types.ts';
import { allOf, closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import { visibleArea } from '../shared/visibility.ts';
import * as selectors from './selectors.ts';

/** The video that an element belongs to: the one around it, else the one that fills the window. */
export function videoAround(element: Element): HTMLElement | null {
  return closestOf(element, selectors.video) ?? playingVideo(element.ownerDocument);
}

/** Author, words and address; `video` is null on a page that shows one without a container. */
function readVideo(video: Element | null, page: Document): Target | null {
  const host = video ? null : /^\/@([^/]+)\/live\/?$/.exec(page.location.pathname)?.[1];
  // Of a live stream the address tells; the first account that the page names is one's own.
  if (host) return tidyTarget({ author: host, handle: host, text: '', url: '' });
  const root = video && firstOf(video, selectors.description) ? video : page;
  const words = firstOf(root, selectors.description);
  const link = firstOf(root, selectors.authorLink);
  const name = firstOf(root, selectors.authorName);
  const handle = handleIn(link?.getAttribute('href') ?? '');
  if (!words && !handle) return null;
  const { pathname, origin } = page.location;
  const isOpen = pathname.includes('/video/') || pathname.includes('/photo/');
  return tidyTarget({
    author: (name && readText(name)) || handle,
    handle,
    text: words ? readText(words) : '',
    url: isOpen ? origin + pathname : '',
  });
}

/** The video around or that plays, as a target. */
export function targetAround(element: Element): Target | null {
  return readVideo(videoAround(element), element.ownerDocument);
}

/** Author and words of one comment, without the answers to it. */
export function readComment(comment: Element): Target {
  const author = firstOf(comment, selectors.commentAuthor);
  const link =
    author?.closest('a') ?? author?.querySelector('a') ?? comment.querySelector('a[href^="/@"]');
  const words = firstOf(comment, selectors.commentWords);
  const handle = handleIn(link?.getAttribute('href') ?? '');
  return tidyTarget({
    author: (author && readText(author)) || handle,
    handle,
    text: words ? readText(words) : '',
    url: '',
  });
}

export function handleIn(href: string): string {
  return href.match(/^(?:https:\/\/www\.tiktok\.com)?\/@([^/?#]+)/)?.[1] ?? '';
}

/** The feed keeps its neighbours in the page: the one that shows most is the one that plays. */
function playingVideo(page: Document): HTMLElement | null {
  const all = allOf(page, selectors.video);
  return all.reduce<HTMLElement | null>(
    (most, one) => (most && visibleArea(most) >= visibleArea(one) ? most : one),
    null,
  );
}
