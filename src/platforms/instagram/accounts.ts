import type { Target } from '../../judge/types.ts';
import { allOf, climbTo, closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import { absolute, handleOf, placeOf } from './addresses.ts';
import * as selectors from './selectors.ts';

/** The first link to an account that says its name. */
export function accountIn(root: ParentNode): HTMLElement | null {
  return allOf(root, ['a[href]']).find((link) => isAccount(link)) ?? null;
}

export function isAccount(link: Element): boolean {
  return handleOf(link.getAttribute('href') ?? '') !== '' && readText(link) !== '';
}

/** Whom a follow button follows: the profile that is open, else the nearest named account. */
export function followedBy(button: Element): Target | null {
  const { location } = button.ownerDocument;
  const header = closestOf(button, selectors.header);
  if (header && placeOf(location).handle) return openedProfile(header, location);
  const link = climbTo(button, (at) => accountIn(at) !== null);
  return link && readAccount(accountIn(link) ?? link);
}

/** The owner of the story that is open; its words are in the picture. */
export function storyOwner(root: Document): Target | null {
  const { kind, handle } = placeOf(root.location);
  if (kind !== 'story' || handle === '') return null;
  return { author: handle, handle, url: absolute(root.location.pathname) };
}

function openedProfile(header: Element, { pathname }: Location): Target {
  const { handle } = placeOf({ pathname } as Location);
  const isControl = (part: Element) => part.matches(selectors.button.join(','));
  const name = firstOf(header, ['h1', 'h2']);
  return tidyTarget({
    author: name ? readText(name) : handle,
    handle,
    text: readText(header, isControl),
    url: absolute(pathname),
  });
}

function readAccount(link: HTMLElement): Target {
  const href = link.getAttribute('href') ?? '';
  return tidyTarget({
    author: readText(link),
    handle: handleOf(href),
    text: '',
    url: absolute(href),
  });
}
