import type { Target } from '../../judge/types.ts';
import { allOf, climbTo, closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import { accountIn, isAccount } from './accounts.ts';
import { absolute, handleOf, placeOf } from './addresses.ts';
import * as selectors from './selectors.ts';

/** The post around: its `article`, else the nearest ancestor with an account and something to see. */
export function postAround(element: Element): HTMLElement | null {
  const article = closestOf(element, selectors.post);
  if (article) return article;
  const stop = closestOf(element, selectors.dialog) ?? closestOf(element, selectors.main);
  const found = climbTo(element, (at) => accountIn(at) !== null && showsMedia(at));
  // Whoever climbs out of the feed's posts has left the post.
  return found && stop?.contains(found) && !firstOf(found, selectors.post) ? found : null;
}

/** Author, caption and address of one post, without its comments. */
export function readPost(post: Element): Target {
  const author = accountIn(post);
  const handle = handleOf(author?.getAttribute('href') ?? '');
  const link = firstOf(post, selectors.permalink)?.getAttribute('href');
  const { location } = post.ownerDocument;
  const opened = placeOf(location).kind === 'post' ? location.pathname : '';
  return tidyTarget({
    author: author ? readText(author) : '',
    handle,
    text: captionOf(post),
    url: link || opened ? absolute(link ?? opened) : '',
  });
}

/** Words that a person wrote, without names, times, places and controls; hashtags stay. */
export function ownWords(root: Element): string {
  return readText(root, (part) => part !== root && isFurniture(part));
}

function captionOf(post: Element): string {
  const heading = firstOf(post, selectors.captionHeading);
  if (heading) return ownWords(heading);
  const bar = firstOf(post, selectors.actionBar);
  if (bar) return firstWordsAfter(bar);
  const texts = allOf(post, selectors.plainText).filter((part) => !isInFurniture(part, post));
  return texts.map(ownWords).reduce((longest, text) => longer(longest, text), '');
}

/** Below the rows of icons and likes comes the caption, then comments and their box. */
function firstWordsAfter(bar: Element): string {
  for (let at = bar.nextElementSibling; at; at = at.nextElementSibling) {
    const isOther = at.matches('section, ul') || at.querySelector('form, textarea, li') !== null;
    const words = isOther ? '' : ownWords(at);
    if (words !== '') return words;
  }
  return '';
}

function isFurniture(part: Element): boolean {
  if (part.matches(`time, form, svg, ${selectors.button.join(',')}`)) return true;
  return part.matches('a[href]') && !/^[#@]/.test(readText(part));
}

function isInFurniture(part: Element, post: Element): boolean {
  const outer = part.closest(`a, form, li, ${selectors.button.join(',')}`);
  return outer !== null && post.contains(outer);
}

function showsMedia(root: Element): boolean {
  if (firstOf(root, selectors.video)) return true;
  return allOf(root, ['img']).some((img) => !img.closest('a') && !isInControl(img));
}

function isInControl(img: Element): boolean {
  const control = closestOf(img, selectors.button);
  return control !== null && allOf(control, ['a[href]']).some(isAccount);
}

function longer(one: string, other: string): string {
  return other.length > one.length ? other : one;
}
