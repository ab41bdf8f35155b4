import type { Target } from '../../judge/types.ts';
import { actOn, sentBy } from '../shared/act.ts';
import { doubleTapReader } from '../shared/double-tap.ts';
import { originOf, sendKeyOf } from '../shared/press.ts';
import { closestOf, firstSeen } from '../shared/query.ts';
import { readerOf } from '../shared/reader.ts';
import { isVisible } from '../shared/visibility.ts';
import type { Act, ActPath } from '../types.ts';
import { isPrivate, joinedBy } from './chats.ts';
import { editorSentBy, editors, readComposer } from './composer.ts';
import * as boxes from './composer-selectors.ts';
import { hasReacted, messageAround, readMessage } from './messages.ts';
import { votedBy } from './polls.ts';
import * as selectors from './selectors.ts';
import { isLikedStory, storyAround } from './stories.ts';

interface Touched {
  message: HTMLElement;
  /** Read at once: the menu may lead to another chat. */
  target: Target;
}

const submits = [...boxes.captionSubmit, ...boxes.formSubmit];

/** Reads acts from events; remembers the message touched last, as its menu does not say. */
export function telegramReader() {
  let touched: Touched | null = null;
  const doubleTapped = doubleTapReader(doubleClickedAround);
  const read = (editor: HTMLElement) => readComposer(editor, touched?.target ?? null);

  const sent = (button: HTMLElement, path: ActPath): Act | null => {
    const main = closestOf(button, boxes.mainSubmit);
    if (main?.matches(boxes.recording.join(','))) return null;
    const fromMenu = closestOf(button, boxes.sendMenu) !== null;
    if (!main && !fromMenu && !closestOf(button, submits)) return null;
    const editor = editorSentBy(button);
    return alone(sentBy(button, fromMenu ? 'menu' : path, editor && read(editor)));
  };

  const reader = readerOf({
    button: selectors.button,
    editor: editors,
    pressed: (button, path) =>
      sent(button, path) ??
      reacted(button, path, touched) ??
      voted(button, path) ??
      joined(button, path),
    composerOf: read,
    sendKeys: (editor) => (sendsByEnter(editor) ? ['enter', 'mod-enter'] : []),
    gesture: (event, origin) => {
      const words = doubleTapped(event, origin);
      if (words) return likedMessage(words, 'double-tap', messageAround(words));
      const box = sendKeyOf(event) && captionAround(origin);
      return box ? sentBy(box, 'enter', read(box)) : null;
    },
  });

  return {
    composerOf: reader.composerOf,
    actOf: (event: Event): Act | null => {
      const message = event.type === 'pointerdown' && messageIn(event);
      if (message) touched = { message, target: readMessage(message) };
      return reader.actOf(event);
    },
  };
}

/** The message that a double click reacts to; not on anything in it that is pressed. */
function doubleClickedAround(element: Element): HTMLElement | null {
  const words = closestOf(element, selectors.doubleClicked);
  const control = words && closestOf(element, ['a', ...selectors.button]);
  return control && control !== words && words.contains(control) ? null : words;
}

/** Every button of the mouse counts, and a long touch: they open the menu. */
function messageIn(event: Event): HTMLElement | null {
  const origin = originOf(event);
  return origin && messageAround(origin);
}

/** The words that Enter sends although the focus is elsewhere in the dialog or nowhere. */
function captionAround(origin: Element): HTMLElement | null {
  const caption = firstSeen(origin.ownerDocument, boxes.captionEditor);
  const isElsewhere = closestOf(origin, selectors.button) ?? messageAround(origin);
  const isOpen = caption && isVisible(caption) && closestOf(caption, boxes.enterDialog);
  return isOpen && !isElsewhere ? caption : null;
}

/** On phones Enter breaks the line. Where the user has set it to, it does so too, and nothing tells. */
function sendsByEnter(editor: HTMLElement): boolean {
  const isForm = closestOf(editor, [...boxes.profileForm, ...boxes.pollForm]) !== null;
  return !isForm && !/Android|iPhone|iPad/.test(navigator.userAgent);
}

function reacted(button: HTMLElement, path: ActPath, touched: Touched | null): Act | null {
  if (closestOf(button, selectors.storyReaction)) {
    return isLikedStory(button) ? null : actOn('like', path, button, storyAround(button));
  }
  if (closestOf(button, selectors.menuReaction)) {
    const message = messageAround(button) ?? touched?.message ?? null;
    return likedMessage(button, 'reaction', message, touched?.target);
  }
  if (!closestOf(button, selectors.reaction)) return null;
  return likedMessage(button, path, messageAround(button));
}

/** Whoever has reacted already takes that back or gives another: no new liking. */
function likedMessage(
  control: HTMLElement,
  path: ActPath,
  message: HTMLElement | null,
  known?: Target,
): Act | null {
  if (message && hasReacted(message)) return null;
  const target = known ?? (message && readMessage(message));
  return alone(actOn('like', path, control, target), message ?? control);
}

/** A vote is a liking of what the option says. */
function voted(button: HTMLElement, path: ActPath): Act | null {
  const target = votedBy(button);
  return target && alone(actOn('like', path, button, target));
}

function joined(button: HTMLElement, path: ActPath): Act | null {
  const target = joinedBy(button);
  return target && actOn('join', path, button, target);
}

/** Marks what happens between two people. */
function alone(act: Act, where: Element = act.control): Act {
  return act.kind !== 'profile' && isPrivate(where) ? { ...act, isPrivate: true } : act;
}
