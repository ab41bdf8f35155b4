import type { Target } from '../../judge/types.ts';
import { labelOf } from '../shared/labels.ts';
import { allOf, climbTo, closestOf, firstOf, type Variants } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import { commentAround, readComment } from './comments.ts';
import { absolute, handleOf } from './handles.ts';
import * as selectors from './selectors.ts';

/** What a control or a box belongs to: the comment around it, else the post around it. */
export function itemAround(element: Element): Target | null {
  const comment = commentAround(element);
  if (comment) return readComment(comment);
  const post = postAround(element);
  return post && readPost(post);
}

/** The unit of the feed, or the nearest ancestor that holds what reads like one post. */
export function postAround(element: Element): HTMLElement | null {
  const unit = closestOf(element, selectors.post);
  if (unit) return unit;
  const stop =
    closestOf(element, selectors.dialog) ?? firstOf(element.ownerDocument, selectors.main);
  const found = climbTo(
    element,
    (at) => firstOf(at, selectors.message) !== null || (at === stop && hasAuthor(at)),
  );
  if (!found || (stop && !stop.contains(found))) return null;
  // Whoever climbs out of the feed's units has left the post.
  return allOf(found, selectors.post).length > 1 ? null : found;
}

/** Author, words (with those of a shared post) and address of one post, without its comments. */
export function readPost(post: Element): Target {
  const author = authorLink(post);
  const link = allOf(post, selectors.permalink).find(isOutsideComments)?.getAttribute('href');
  return tidyTarget({
    author: author ? readText(author, isDecoy) : '',
    handle: handleOf(author?.getAttribute('href') ?? ''),
    text: wordsOf(post),
    url: link ? absolute(link) : '',
  });
}

/** Decoys and whatever else has no box: never part of what a person reads. */
export function isDecoy(part: Element): boolean {
  if (part.matches(selectors.decoy.join(','))) return true;
  return part.checkVisibility?.({ visibilityProperty: true }) === false;
}

function wordsOf(post: Element): string {
  const marked = outermost(post, selectors.message);
  const parts = marked.length > 0 ? marked : outermost(post, selectors.plainText);
  const skip = (part: Element) => isDecoy(part) || part.matches(selectors.button.join(','));
  return parts
    .filter((part) => marked.length > 0 || !isFurniture(part))
    .map((part) => readText(part, skip))
    .filter((text) => text !== '')
    .join('\n');
}

/** Matches that lie in no other match and in no comment, and that can be seen. */
function outermost(post: Element, variants: Variants): HTMLElement[] {
  return allOf(post, variants).filter((part) => {
    const outer = part.parentElement && closestOf(part.parentElement, variants);
    const isInner = outer !== null && post.contains(outer) && outer !== post;
    return !isInner && isOutsideComments(part) && !part.closest(selectors.decoy.join(','));
  });
}

/** Names, numbers and words on controls, which carry `dir=auto` as well. */
function isFurniture(part: Element): boolean {
  return part.closest(`a, h2, h3, h4, form, ${selectors.button.join(',')}`) !== null;
}

function authorLink(post: Element): HTMLElement | null {
  const named = (link: Element) => isOutsideComments(link) && labelOf(link) !== '';
  const member = allOf(post, selectors.groupMember).find(named);
  return member ?? allOf(post, selectors.postAuthor).find(named) ?? firstAccount(post);
}

function firstAccount(post: Element): HTMLElement | null {
  const leads = (link: HTMLElement) =>
    isOutsideComments(link) &&
    readText(link) !== '' &&
    handleOf(link.getAttribute('href') ?? '') !== '';
  return allOf(post, selectors.accountLink).find(leads) ?? null;
}

function hasAuthor(root: Element): boolean {
  return firstAccount(root) !== null;
}

function isOutsideComments(part: Element): boolean {
  return commentAround(part) === null;
}
