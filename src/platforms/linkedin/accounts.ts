import type { Target } from '../../judge/types.ts';
import { climbTo, closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import { handleIn, postAround, readItem, readName } from './posts.ts';
import * as selectors from './selectors.ts';

/** Whom a follow button follows: the author of its post, the nearest named account, the open page. */
export function followedBy(button: Element): Target | null {
  const post = postAround(button);
  if (post) {
    const { author = '', handle = '' } = readItem(post);
    return tidyTarget({ author, handle, text: '', url: '' });
  }
  const heading = headingAround(button);
  const { pathname } = button.ownerDocument.location;
  const line = climbTo(button, (at) => firstOf(at, selectors.authorLink) !== null);
  if (handleIn(pathname) && heading && !(line && line !== heading && heading.contains(line))) {
    return tidyTarget({
      author: titleOf(heading),
      handle: handleIn(pathname),
      text: restOf(heading),
      url: '',
    });
  }
  const link = line && firstOf(line, selectors.authorLink);
  if (!line || !link) return null;
  const handle = handleIn(link.getAttribute('href') ?? '');
  return tidyTarget({ author: readName(link), handle, text: restOf(line), url: '' });
}

/** Which group a join button joins: the one whose heading or link stands nearest. */
export function groupOf(button: Element): Target | null {
  const box = climbTo(button, (at) => at.querySelector('h1, h2, h3, a[href*="/groups/"]') !== null);
  const name = box?.querySelector('h1, h2, h3, a[href*="/groups/"]');
  if (!box || !name) return null;
  const { pathname } = button.ownerDocument.location;
  const isGroup =
    pathname.startsWith('/groups') || box.querySelector('a[href*="/groups/"]') !== null;
  return isGroup
    ? tidyTarget({ author: readText(name), handle: '', text: restOf(box), url: '' })
    : null;
}

function headingAround(button: Element): HTMLElement | null {
  return climbTo(button, (at) => at.querySelector('h1') !== null);
}

function titleOf(box: Element): string {
  const title = box.querySelector('h1');
  return title ? readText(title) : '';
}

function restOf(box: Element): string {
  return readText(
    box,
    (part) =>
      part !== box && (part.matches('h1, h2, h3, a') || closestOf(part, selectors.button) === part),
  );
}
