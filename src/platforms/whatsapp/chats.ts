import type { Target } from '../../judge/types.ts';
import { readInvitation } from '../shared/invitation.ts';
import { isLabelled, labelOf, opensWith } from '../shared/labels.ts';
import { allOf, climbTo, closestOf, firstOf, firstSeen } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import { chatEditor } from './composer-selectors.ts';
import * as labels from './labels.ts';
import * as selectors from './selectors.ts';

/** Whom a chat is held with, channels being groups; `unknown` where the page does not say. */
export type Peer = 'group' | 'person' | 'unknown';

/**
 * The address never tells the chat. Until 2025 the messages had its number (`…@g.us`); since then the box
 * says whom it writes to, and where nobody may write, the header has pictures and words.
 */
export function peerAround(element: Element): Peer {
  const chat = chatAround(element);
  if (!chat) return 'unknown';
  return peerByNumber(chat) ?? peerByBox(chat) ?? peerByHeader(chat) ?? 'unknown';
}

/** In doubt a chat is private: silence there is a lesser harm than reading what two people write. */
export function isPrivate(element: Element): boolean {
  return peerAround(element) !== 'group';
}

export function readChat(element: Element): Target {
  const chat = chatAround(element);
  return tidyTarget({ author: chat ? nameOf(chat) : '', handle: '', text: '', url: '' });
}

/** Which group or community a press joins; elsewhere than in a dialog it only opens one. */
export function joinedBy(button: HTMLElement): Target | null {
  const dialog = closestOf(button, selectors.dialog);
  const joins = dialog && opensWith(labelOf(button), labels.JOIN_START);
  return joins ? readInvitation(dialog, isControl) : null;
}

/** Which channel a press follows: the one that is open, or that of the line in a list. */
export function followedBy(button: HTMLElement): Target | null {
  if (!closestOf(button, selectors.follow) && !isLabelled(button, labels.FOLLOW)) return null;
  if (closestOf(button, selectors.openChat)) return readChat(button);
  const line = climbTo(button, (at) => readText(at, isControl) !== '');
  return line && readInvitation(line, isControl);
}

function isControl(part: Element): boolean {
  return part.matches('button, [role="button"], svg');
}

/** Dialogs stand outside of the chat: they belong to the one that is seen. */
function chatAround(element: Element): HTMLElement | null {
  return (
    closestOf(element, selectors.openChat) ?? firstSeen(element.ownerDocument, selectors.openChat)
  );
}

function nameOf(chat: Element): string {
  const name = firstOf(chat, selectors.chatName);
  return name ? readText(name) : '';
}

function peerByNumber(chat: Element): Peer | null {
  for (const { dataset } of allOf(chat, selectors.message)) {
    if (/@(?:g\.us|newsletter)(?=_|$)/.test(dataset.id ?? '')) return 'group';
    if (/@(?:c\.us|lid|s\.whatsapp\.net)(?=_|$)/.test(dataset.id ?? '')) return 'person';
  }
  return null;
}

function peerByBox(chat: Element): Peer | null {
  const box = firstOf(chat, chatEditor);
  if (!box) return null;
  const label = box.getAttribute('aria-label') ?? '';
  // Somebody may be called "grup Ani".
  const isTo = (start: string) => label.toLowerCase() === `${start} ${nameOf(chat)}`.toLowerCase();
  if (labels.PERSON_BOX.some(isTo)) return 'person';
  const placeholder = box.getAttribute('aria-placeholder') ?? '';
  if (opensWith(label, labels.GROUP_BOX) || opensWith(placeholder, labels.CHANNEL_BOX)) {
    return 'group';
  }
  return opensWith(label, labels.PERSON_BOX) ? 'person' : null;
}

function peerByHeader(chat: Element): Peer | null {
  if (firstOf(chat, selectors.groupMark)) return 'group';
  if (firstOf(chat, selectors.personMark)) return 'person';
  const says = allOf(chat, selectors.chatStatus).flatMap((one) => [
    one.getAttribute('title')?.trim() ?? '',
    readText(one),
  ]);
  if (says.some((words) => labels.GROUP_STATUS.test(words))) return 'group';
  return says.some((words) => labels.PERSON_STATUS.test(words)) ? 'person' : null;
}
