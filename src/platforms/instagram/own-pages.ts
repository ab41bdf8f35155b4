import { isOneOf, written } from '../shared/own-page.ts';
import { allOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import type { OwnPages, SeenActivity } from '../types.ts';
import { absolute, placeOf } from './addresses.ts';
import * as selectors from './selectors.ts';

const PROFILE = /^\/[\w.]{1,30}(?:\/reels)?\/?$/;
/** Shown to its owner alone. */
const COMMENTS = /^\/your_activity\/interactions\/comments\/?$/;

/**
 * Squares of the profile, of which the picture's own words are all that is shown, and one's comments.
 * The list of one's likes shows pictures without words or links, so that nothing can be told of them.
 */
export const ownPages: OwnPages = {
  isCandidate: ({ pathname }) => COMMENTS.test(pathname) || ownerOf(pathname) !== '',
  isOwn(root, own) {
    if (firstOf(root, selectors.signIn)) return false;
    const { pathname } = root.location;
    if (COMMENTS.test(pathname)) return true;
    return isOneOf(ownerOf(pathname), own) || firstOf(root, selectors.ownProfileEdit) !== null;
  },
  items: [...selectors.gridPost, ...selectors.ownComment],
  read: (item) => (item.matches('a[href]') ? readSquare(item) : readComment(item)),
};

function readSquare(link: Element): SeenActivity | null {
  if (ownerOf(link.ownerDocument.location.pathname) === '') return null;
  const alt = firstOf(link, ['img[alt]'])?.getAttribute('alt') ?? '';
  return written('post', { text: alt, url: absolute(link.getAttribute('href') ?? '') }, null);
}

function readComment(item: Element): SeenActivity | null {
  const spans = allOf(item, selectors.commentSpan);
  const isName = (span: HTMLElement) => /^(?:bold|[67]00)$/.test(span.style.fontWeight);
  const author = spans.find(isName);
  const [caption, ...comments] = spans
    .filter((span) => !isName(span))
    .map((span) => readText(span));
  const text = comments.join('\n');
  if (text === '') return null;
  const target = tidyTarget({
    author: author ? readText(author) : '',
    handle: author ? readText(author) : '',
    text: caption ?? '',
    url: '',
  });
  return written('comment', { text }, null, target);
}

function ownerOf(pathname: string): string {
  return PROFILE.test(pathname)
    ? placeOf({ pathname: pathname.replace(/reels\/?$/, '') } as Location).handle
    : '';
}
