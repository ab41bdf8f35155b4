import type { Target } from '../../judge/types.ts';
import { isLabelled } from '../shared/labels.ts';
import { allOf, climbTo, closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import { absolute, handleOf } from './handles.ts';
import { JOIN_BARE } from './labels.ts';
import { isDecoy, readPost } from './posts.ts';
import * as selectors from './selectors.ts';

/** Whom a follow button follows: the nearest named account, else the profile that is open. */
export function followedBy(button: Element): Target {
  const box = climbTo(button, (at) => accountIn(at) !== null || at.matches('[role="main"]'));
  const link = box && accountIn(box);
  const opened = firstOf(button.ownerDocument, selectors.heading);
  const isHeader = opened !== null && (!box || box.contains(opened));
  if (!link || isHeader) return openedAccount(button.ownerDocument);
  const href = link.getAttribute('href') ?? '';
  return tidyTarget({
    author: readText(link, isDecoy),
    handle: handleOf(href),
    text: wordsOfAccount(button, box as Element, link),
    url: absolute(href),
  });
}

/** What the account says in the post whose head the button stands in, else on its card. */
function wordsOfAccount(button: Element, card: Element, link: Element): string {
  const post = closestOf(button, selectors.post);
  if (!post) return wordsBeside(card, link);
  const { handle, text } = readPost(post);
  return handle === handleOf(link.getAttribute('href') ?? '') ? (text ?? '') : '';
}

/** Which group a join button joins; null when a bare "Gabung" has no group beside it. */
export function groupOf(button: Element): Target | null {
  const { location } = button.ownerDocument;
  const box = climbTo(button, (at) => firstOf(at, selectors.groupLink) !== null);
  // A unit that holds many groups says nothing of this one.
  const link = box && allOf(box, selectors.groupLink).length < 3 && named(box);
  if (link) {
    const href = link.getAttribute('href') ?? '';
    const account = { author: readText(link, isDecoy), handle: handleOf(href) };
    return tidyTarget({ ...account, text: wordsBeside(box, link), url: absolute(href) });
  }
  if (location.pathname.startsWith('/groups/')) return openedAccount(button.ownerDocument);
  if (isLabelled(button, JOIN_BARE)) return null;
  const around = climbTo(button, (at) => wordsBeside(at) !== '');
  const [author = '', ...rest] = around ? wordsBeside(around).split('\n') : [];
  return tidyTarget({ author, handle: '', text: rest.join('\n'), url: '' });
}

/** The profile, page or group whose address is open. */
export function openedAccount(root: Document): Target {
  const heading = firstOf(root, selectors.heading);
  const { href } = root.location;
  return tidyTarget({
    author: heading ? readText(heading, isDecoy) : '',
    handle: handleOf(href),
    text: '',
    url: absolute(href),
  });
}

function accountIn(root: Element): HTMLElement | null {
  const leads = (link: Element) =>
    handleOf(link.getAttribute('href') ?? '') !== '' && readText(link, isDecoy) !== '';
  return allOf(root, selectors.accountLink).find(leads) ?? null;
}

function named(root: Element): HTMLElement | null {
  return allOf(root, selectors.groupLink).find((link) => readText(link, isDecoy) !== '') ?? null;
}

/** What a card says apart from its controls and its name. */
function wordsBeside(box: Element, name?: Element): string {
  const controls = selectors.button.join(',');
  return readText(box, (part) => part === name || part.matches(controls) || isDecoy(part));
}
