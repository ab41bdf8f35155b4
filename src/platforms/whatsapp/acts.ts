import type { Target } from '../../judge/types.ts';
import { actOn, sentBy } from '../shared/act.ts';
import { isLabelled, labelOf, opensWith } from '../shared/labels.ts';
import { originOf } from '../shared/press.ts';
import { allOf, closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { readerOf } from '../shared/reader.ts';
import { isVisible } from '../shared/visibility.ts';
import type { Act, ActPath } from '../types.ts';
import { followedBy, isPrivate, joinedBy } from './chats.ts';
import { editorSentBy, editors, isSave, placeOf, readComposer, readForward } from './composer.ts';
import * as boxes from './composer-selectors.ts';
import { forwardingAround, type Touched } from './forwarding.ts';
import * as labels from './labels.ts';
import { messageAround, readMessage } from './messages.ts';
import { givenAround, votedBy } from './polls.ts';
import * as selectors from './selectors.ts';

/** Reads acts from events; remembers the message touched last, as menus and dialogs do not say. */
export function whatsappReader() {
  let touched: Touched | null = null;
  /** The unfolded list of emoji is the same for reactions as for writing. */
  let isReacting = false;
  /** Marks of the poll that is pressed, as they were when the press began. */
  let given: ReadonlySet<Element> = new Set();
  const read = (editor: HTMLElement) => readComposer(editor, touched);

  const sent = (button: HTMLElement, path: ActPath): Act | null => {
    const sends = isSend(button);
    if (!sends && !isSave(button)) return null;
    const dialog = forwardingAround(button);
    if (dialog) return sends ? sentBy(button, path, readForward(dialog, touched)) : null;
    const editor = editorSentBy(button);
    const place = editor && placeOf(editor);
    // A tick ends a choice or the crop of a picture as well: only beside words does it publish.
    const isFitting = sends ? place !== 'profile' : place === 'profile' || place === 'dialog';
    return editor && isFitting ? sentBy(button, path, read(editor)) : null;
  };

  const reader = readerOf({
    button: selectors.button,
    editor: editors,
    pressed: (button, path) =>
      reacted(button, touched, isReacting) ??
      voted(button, path, given) ??
      sent(button, path) ??
      likedStory(button, path) ??
      joined(button, path),
    composerOf: read,
    sendKeys: (editor) => (sendsByEnter(editor) ? ['enter', 'mod-enter'] : []),
  });

  return {
    composerOf: reader.composerOf,
    actOf: (event: Event): Act | null => {
      const begins = event.type === 'pointerdown' || event.type === 'keydown';
      const origin = begins ? originOf(event) : null;
      const message = origin && messageAround(origin);
      if (message) touched = { target: readMessage(message), isPrivate: isPrivate(message) };
      if (origin) {
        isReacting = isReactingAfter(origin, isReacting);
        given = givenAround(origin);
      }
      return reader.actOf(event);
    },
  };
}

/** Pressing the plus unfolds the list; whoever goes back to the chat has left it. */
function isReactingAfter(origin: Element, before: boolean): boolean {
  if (isMore(origin)) return true;
  return before && !closestOf(origin, [...selectors.openChat, ...selectors.app]);
}

function isMore(element: Element): boolean {
  const more = closestOf(element, selectors.moreReactions);
  return more !== null && !isEmoji(labelOf(more));
}

/** By its icon or its name; a voice message is recorded with another one. */
function isSend(button: Element): boolean {
  if (!button.matches('button, [role="button"]')) return false;
  const hasIcon = firstOf(button, boxes.sendIcon) ?? closestOf(button, boxes.sendIcon);
  return hasIcon !== null || opensWith(button.getAttribute('aria-label') ?? '', labels.SEND_START);
}

/**
 * The words of a status and of polls break the line. Where the user has set Enter so, it does so in
 * chats too, and nothing tells.
 */
function sendsByEnter(editor: HTMLElement): boolean {
  const place = placeOf(editor);
  return place !== 'poll' && place !== 'status-text' && !isListOpen(editor);
}

/** True while Enter picks a name or an emoji: the list is open and the caret stands behind @ or a colon. */
function isListOpen(editor: HTMLElement): boolean {
  const { ownerDocument: page } = editor;
  const at = page.getSelection();
  const before = at?.anchorNode?.textContent?.slice(0, at.anchorOffset) ?? '';
  return /[@:]\S*$/.test(before) && allOf(page, boxes.picker).some(isVisible);
}

function reacted(button: HTMLElement, touched: Touched | null, isReacting: boolean): Act | null {
  const chosen = closestOf(button, selectors.reaction);
  const emoji = chosen ?? (isReacting ? closestOf(button, selectors.anyEmoji) : null);
  if (!emoji || (chosen && !isEmoji(labelOf(chosen)))) return null;
  // Pressed already: it is taken back.
  if (emoji.getAttribute('aria-pressed') === 'true') return null;
  const message = messageAround(button);
  const target = message ? readMessage(message) : (touched?.target ?? null);
  const isAlone = message ? isPrivate(message) : (touched?.isPrivate ?? isPrivate(button));
  return alone(actOn('like', 'reaction', emoji, target), isAlone);
}

function isEmoji(label: string): boolean {
  return label !== '' && !/[\p{L}\p{N}]/u.test(label);
}

/** A vote is a liking of what the option says. */
function voted(button: HTMLElement, path: ActPath, given: ReadonlySet<Element>): Act | null {
  const target = votedBy(button, given);
  return target && alone(actOn('like', path, button, target), isPrivate(button));
}

function likedStory(button: HTMLElement, path: ActPath): Act | null {
  const story = closestOf(button, selectors.story);
  if (!story || !isLabelled(button, labels.LIKE)) return null;
  if (button.getAttribute('aria-pressed') === 'true') return null;
  const text = readText(story, (part) => part.matches('button, [role="button"], [role="textbox"]'));
  return actOn('like', path, button, { text });
}

function joined(button: HTMLElement, path: ActPath): Act | null {
  const group: Target | null = joinedBy(button);
  if (group) return actOn('join', path, button, group);
  const channel = followedBy(button);
  return channel && actOn('follow', path, button, channel);
}

/** Marks what happens between two people. */
function alone(act: Act, isAlone: boolean): Act {
  return isAlone ? { ...act, isPrivate: true } : act;
}
