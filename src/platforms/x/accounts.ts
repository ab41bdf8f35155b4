import type { Target } from '../../judge/types.ts';
import { labelOf } from '../shared/labels.ts';
import { climbTo, closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { clean, readAccount } from './posts.ts';
import * as selectors from './selectors.ts';

/** Whom a follow button follows: a user cell, a hover card, a post's author or the open profile. */
export function followedBy(button: Element): Target {
  const handle = labelOf(button).match(/@(\w{1,15})/)?.[1] ?? '';
  const cell = closestOf(button, selectors.userCell);
  const profile = firstOf(button.ownerDocument, selectors.profileName);
  const name =
    cell ?? firstOf(closestOf(button, selectors.post) ?? button, selectors.userName) ?? profile;
  const account = name ? readAccount(name) : { author: '', handle: '' };
  const about = firstOf(cell ?? button.ownerDocument, selectors.userDescription);
  return clean({
    author: account.author,
    handle: handle || account.handle,
    text: about ? readText(about) : '',
  });
}

/** Which community a join button joins; null when nothing near it is a community. */
export function communityOf(button: Element): Target | null {
  const box = climbTo(button, (at) => firstOf(at, selectors.communityLink) !== null);
  const link = box && firstOf(box, selectors.communityLink);
  if (!box || !link) return null;
  const href = link.getAttribute('href') ?? '';
  const author = readText(link);
  const rest = readText(box, (part) => part === button || part === link);
  return clean({
    author,
    handle: href.split('/i/communities/')[1]?.split('/')[0] ?? '',
    text: rest,
    url: new URL(href, 'https://x.com').href,
  });
}
