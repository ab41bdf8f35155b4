import type { Target } from '../../judge/types.ts';
import { readInvitation } from '../shared/invitation.ts';
import { labelOf, opensWith } from '../shared/labels.ts';
import { allOf, closestOf, firstOf, firstSeen } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import { isVisible } from '../shared/visibility.ts';
import * as labels from './labels.ts';
import * as selectors from './selectors.ts';

/** Whom a chat is held with; `unknown` where the page does not say. */
export type Peer = 'group' | 'person' | 'unknown';

/**
 * A group or channel has a negative number, a person or bot a positive one. It stands on the messages
 * and boxes of Web K and in the address of both (`#-1001234_5`); an address by name (`#@name`) says
 * nothing, then Web A's header does.
 */
export function peerAround(element: Element): Peer {
  const id = peerIdAround(element) ?? idInAddress(element.ownerDocument);
  if (id) return id.startsWith('-') ? 'group' : 'person';
  const header = headerAround(element);
  if (header && firstOf(header, selectors.groupMark)) return 'group';
  return header && firstOf(header, selectors.personMark) ? 'person' : 'unknown';
}

/** In doubt a chat is private: silence there is a lesser harm than reading what two people write. */
export function isPrivate(element: Element): boolean {
  return peerAround(element) !== 'group';
}

/** Whose comments are shown: the number of the post in the address of Web A (`#-1001234_56`); '' for chats. */
export function threadInAddress(page: Document): string {
  // A forum's topics have such a number too, but also the header of a chat.
  if (allOf(page, selectors.header).some(isVisible)) return '';
  return page.location.hash.match(/^#-?\d+_(\d+)$/)?.[1] ?? '';
}

export function readChat(element: Element): Target {
  const header = headerAround(element);
  const name = header && firstOf(header, selectors.chatName);
  const handle = element.ownerDocument.location.hash.match(/^#@(\w+)/)?.[1] ?? '';
  return tidyTarget({ author: name ? readText(name, isIcon) : '', handle, text: '', url: '' });
}

/** Which group or channel a press joins; null when it joins none. */
export function joinedBy(button: HTMLElement): Target | null {
  const says = labelOf(button).replaceAll(GLYPHS, '');
  const isSaid = opensWith(says, labels.JOIN_START);
  const invitation = closestOf(button, selectors.invitation);
  if (invitation) return isSaid ? readInvitation(invitation, isNoWord) : null;
  if (isPrivate(button)) return null;
  const joins =
    closestOf(button, selectors.join) || (isSaid && closestOf(button, selectors.joinPlace));
  return joins ? { ...readChat(button), ...readAbout(button.ownerDocument) } : null;
}

/** What a group says of itself stands beside the chat, where that is open. */
function readAbout(page: Document): Target {
  const about = allOf(page, selectors.chatAbout).find(isVisible);
  return about ? { text: readText(about, isIcon) } : {};
}

/** Web K draws its icons with letters of a font of its own. */
const GLYPHS = /[\ue000-\uf8ff]/g;

function isNoWord(part: Element): boolean {
  return part.matches('button') || isIcon(part);
}

function isIcon(part: Element): boolean {
  return part.matches('.tgico');
}

function peerIdAround(element: Element): string | null {
  const message = closestOf(element, selectors.peerOfMessage);
  const column = columnAround(element);
  const marked = message ?? (column && firstOf(column, selectors.peerInColumn));
  return marked?.dataset.peerId || null;
}

function idInAddress(page: Document): string | null {
  return page.location.hash.match(/^#(-?\d+)/)?.[1] ?? null;
}

/** Dialogs stand outside of all columns: they belong to the chat that is seen, the topmost. */
function columnAround(element: Element): HTMLElement | null {
  const around = closestOf(element, selectors.column);
  if (around) return around;
  return allOf(element.ownerDocument, selectors.column).filter(isVisible).at(-1) ?? null;
}

function headerAround(element: Element): HTMLElement | null {
  const column = columnAround(element);
  return (
    (column && firstSeen(column, selectors.header)) ??
    firstSeen(element.ownerDocument, selectors.header)
  );
}
