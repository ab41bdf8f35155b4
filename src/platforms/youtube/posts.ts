import type { Target } from '../../judge/types.ts';
import { closestOf, firstOf, firstSeen } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import { ownerOf } from './channels.ts';
import { handleIn } from './handles.ts';
import * as selectors from './selectors.ts';

/** What a control or box stands under: a comment, a community post or the video of the page. */
export function itemAround(element: Element): Target | null {
  return commentAround(element) ?? postAround(element) ?? readVideo(element);
}

function commentAround(element: Element): Target | null {
  const comment = closestOf(element, selectors.comment);
  return comment && readWritten(comment);
}

/** The community post around, else the one whose own page is open. */
export function postAround(element: Element): Target | null {
  const { pathname } = element.ownerDocument.location;
  const opened = /^\/(?:post\/|channel\/[^/]+\/community)/.test(pathname);
  const post =
    closestOf(element, selectors.communityPost) ??
    (opened ? firstSeen(element.ownerDocument, selectors.communityPost) : null);
  return post && readWritten(post);
}

/** The video that plays: of the Short around, else of the page; live chat stands in a frame of its page. */
export function readVideo(element: Element): Target | null {
  const page = pageOf(element.ownerDocument);
  const root = closestOf(element, selectors.short) ?? firstOf(page, selectors.short) ?? page;
  const title = firstSeen(root, selectors.videoTitle) ?? firstSeen(page, selectors.videoTitle);
  if (!title) return null;
  const { author, handle } = ownerOf(root) ?? ownerOf(page) ?? {};
  const { pathname, search } = page.location;
  const id = new URLSearchParams(search).get('v');
  return tidyTarget({
    author: author ?? '',
    handle: handle ?? '',
    text: readText(title),
    url: `https://www.youtube.com${pathname}${id ? `?v=${id}` : ''}`,
  });
}

function readWritten(item: Element): Target {
  const name = firstOf(item, selectors.authorName);
  const text = firstOf(item, selectors.words);
  const link = firstOf(item, selectors.permalink)?.getAttribute('href');
  const profile = name?.closest('a') ?? name?.querySelector('a');
  const written = name ? readText(name) : '';
  return tidyTarget({
    author: written.replace(/^@/, ''),
    handle: handleIn(profile?.getAttribute('href') ?? '') || written.match(/^@(\S+)/)?.[1] || '',
    text: text ? readText(text) : '',
    url: link ? new URL(link, 'https://www.youtube.com').href : '',
  });
}

function pageOf(document: Document): Document {
  try {
    return document.defaultView?.parent.document ?? document;
  } catch {
    // A frame on somebody else's page.
    return document;
  }
}
