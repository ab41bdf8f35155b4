import type { Target } from '../../judge/types.ts';
import { labelOf, opensWith } from '../shared/labels.ts';
import { climbTo, closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import * as labels from './labels.ts';
import * as selectors from './selectors.ts';
import { handleIn, targetAround } from './videos.ts';

/** Whom a follow button follows: the author of its video, a line of a list or the open profile. */
export function followedBy(button: Element): Target | null {
  const video = closestOf(button, selectors.video);
  if (video) return accountOnly(targetAround(button));
  const line = climbTo(button, (at) => at.querySelector('a[href^="/@"]') !== null);
  const page = button.ownerDocument;
  const opened = handleIn(page.location.pathname);
  const name = firstOf(page, selectors.profileName);
  if (!opened || !name) {
    const link = line?.querySelector('a[href^="/@"]');
    if (!link) return accountOnly(targetAround(button));
    return tidyTarget({
      author: readText(link),
      handle: handleIn(link.getAttribute('href') ?? ''),
      text: '',
      url: '',
    });
  }
  const words = firstOf(page, selectors.profileWords);
  return tidyTarget({
    author: readText(name),
    handle: opened,
    text: words ? readText(words) : '',
    url: '',
  });
}

export function isFollowed(button: Element): boolean {
  return opensWith(labelOf(button), labels.FOLLOWED_START);
}

/** A follow is about the account; what it posted last is not what is followed. */
function accountOnly(target: Target | null): Target | null {
  if (!target) return null;
  const { author = '', handle = '' } = target;
  return tidyTarget({ author, handle, text: '', url: '' });
}
