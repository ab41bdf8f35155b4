import type { Target } from '../../judge/types.ts';
import { allOf, closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import { readChat, threadInAddress } from './chats.ts';
import * as selectors from './selectors.ts';

export function messageAround(element: Element): HTMLElement | null {
  return closestOf(element, selectors.message);
}

/** A message with its sender; in a channel the sender is the channel. */
export function readMessage(message: Element): Target {
  const words = firstOf(message, selectors.words) ?? firstOf(message, selectors.content);
  return tidyTarget({
    author: senderOf(message),
    handle: '',
    text: words ? readText(words, isUnread) : '',
    url: '',
  });
}

/** Parts of a message that are not its words: its time, its reactions, what it answers. */
export function isUnread(part: Element): boolean {
  return part.matches(selectors.unread.join(','));
}

export function hasReacted(message: Element): boolean {
  return firstOf(message, selectors.chosenReaction) !== null;
}

/** The channel's post under which a box writes comments; undefined where it writes none. */
export function commentedPost(editor: Element): Target | null | undefined {
  const page = editor.ownerDocument;
  const column = closestOf(editor, selectors.comments);
  const thread = threadInAddress(page);
  if (!column && thread === '') return undefined;
  const top =
    page.querySelector(`.Message[data-message-id="${thread}"]`) ??
    firstOf(column ?? page, selectors.threadTop);
  return top && readMessage(top);
}

export function shownMessages(page: Document): Target[] {
  return allOf(page, selectors.message).map(readMessage);
}

function senderOf(message: Element): string {
  const group = closestOf(message, selectors.messageGroup);
  const name = firstOf(message, selectors.sender) ?? (group && firstOf(group, selectors.sender));
  if (name) return readText(name);
  return message.matches(selectors.ownMessage.join(',')) ? '' : (readChat(message).author ?? '');
}
