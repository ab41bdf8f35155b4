import type { Target } from '../../judge/types.ts';
import { isLabelled, opensWith } from '../shared/labels.ts';
import { allOf, climbTo, closestOf, firstOf } from '../shared/query.ts';
import { readText, textOfEditors } from '../shared/read-text.ts';
import { isVisible } from '../shared/visibility.ts';
import type { Composer } from '../types.ts';
import { isPrivate } from './chats.ts';
import * as boxes from './composer-selectors.ts';
import { forwardingAround, isForwardPrivate, type Touched } from './forwarding.ts';
import * as labels from './labels.ts';
import { quotedIn } from './messages.ts';
import * as selectors from './selectors.ts';

type Place =
  | 'chat'
  | 'forward'
  | 'poll'
  | 'profile'
  | 'status-text'
  | 'status-picture'
  | 'story'
  | 'dialog';

export const editors = boxes.editor;

/** Where a box stands, which says what it is for; null for searches and boxes nobody knows. */
export function placeOf(editor: HTMLElement): Place | null {
  const placeholder = editor.getAttribute('aria-placeholder') ?? '';
  const label = `${editor.getAttribute('aria-label') ?? ''}\n${placeholder}`;
  if (closestOf(editor, selectors.app) || opensWith(label, labels.SEARCH_BOX)) return null;
  if (closestOf(editor, [...boxes.footer, ...boxes.chatEditor])) return 'chat';
  if (isProfile(editor)) return 'profile';
  if (forwardingAround(editor)) return 'forward';
  if (closestOf(editor, boxes.pollForm)) return 'poll';
  if (opensWith(placeholder, labels.STORY_BOX)) return 'story';
  if (opensWith(placeholder, labels.STATUS_BOX)) return 'status-text';
  if (closestOf(editor, boxes.status)) return 'status-picture';
  if (firstOf(closestOf(editor, selectors.dialog) ?? editor, boxes.save)) return 'dialog';
  // Pictures for a chat are captioned with its own placeholder, those for one's status are not (2026).
  if (opensWith(placeholder, labels.CAPTION_BOX))
    return isChange(editor) ? 'dialog' : 'status-picture';
  const isKnown =
    closestOf(editor, [...boxes.caption, ...selectors.dialog]) ||
    opensWith(placeholder, labels.MESSAGE_BOX);
  return isKnown ? 'dialog' : null;
}

/** What a box will publish. */
export function readComposer(editor: HTMLElement, touched: Touched | null): Composer | null {
  const place = placeOf(editor);
  if (!place) return null;
  const own = place === 'poll' ? boxesIn(closestOf(editor, boxes.pollForm) ?? editor) : [editor];
  const composer: Composer = { editors: own, text: textOfEditors(own), kind: 'post' };
  if (place === 'profile') return { ...composer, kind: 'profile' };
  if (place === 'status-text' || place === 'status-picture') return composer;
  if (place === 'forward') return sharing(composer, editor, touched);
  if (place === 'story') return { ...composer, kind: 'reply', isPrivate: true };
  const footer = place === 'chat' ? closestOf(editor, boxes.footer) : null;
  const answered = footer && quotedIn(footer, touched?.target ?? null);
  return {
    ...composer,
    ...(answered && aimedAt('reply', answered)),
    ...(isPrivate(editor) && { isPrivate: true as const }),
  };
}

/** The box that a button sends: of its dialog, or else the nearest around it; null if nobody knows that box. */
export function editorSentBy(button: Element): HTMLElement | null {
  const dialog = closestOf(button, selectors.dialog);
  const root = dialog ?? climbTo(button, (at) => allOf(at, editors).some(isVisible));
  return (root && boxesIn(root)[0]) ?? null;
}

/** All boxes that are seen, searches apart. */
function boxesIn(root: Element): HTMLElement[] {
  return allOf(root, boxes.editor).filter((one) => isVisible(one) && placeOf(one) !== null);
}

/** A message that is passed on, with words of one's own or without. */
function sharing(composer: Composer, part: Element, touched: Touched | null): Composer {
  const dialog = forwardingAround(part);
  const shared = { ...composer, ...aimedAt('share', touched?.target ?? {}) };
  const isAlone = dialog ? isForwardPrivate(dialog, touched) : true;
  return isAlone ? { ...shared, isPrivate: true } : shared;
}

/** What goes out by a button of a dialog that passes on, whether or not it has a box. */
export function readForward(dialog: HTMLElement, touched: Touched | null): Composer {
  const [box] = boxesIn(dialog);
  const own = box ? [box] : [];
  return sharing({ editors: own, text: textOfEditors(own), kind: 'share' }, dialog, touched);
}

function aimedAt(kind: 'reply' | 'share', target: Target): Pick<Composer, 'kind' | 'target'> {
  return target.author || target.text ? { kind, target } : { kind };
}

/** Changing a message is done in a dialog that ends with a tick, not with sending. */
function isChange(editor: Element): boolean {
  const dialog = closestOf(editor, selectors.dialog);
  return dialog !== null && firstOf(dialog, boxes.saveIcon) !== null;
}

/** By its test id, or by what the page or dialog says above. */
function isProfile(editor: Element): boolean {
  if (closestOf(editor, boxes.profile)) return true;
  const page = closestOf(editor, [...boxes.drawer, ...selectors.dialog]);
  const head = page && firstOf(page, ['header', 'h1']);
  if (!head || closestOf(editor, selectors.openChat)) return false;
  return readText(head)
    .split('\n')
    .some((line) =>
      labels.PROFILE.some((word) => word.toLowerCase() === line.trim().toLowerCase()),
    );
}

/** A button that ends a change: with a tick, or with words. */
export function isSave(button: Element): boolean {
  if (closestOf(button, boxes.save) || firstOf(button, boxes.saveIcon)) return true;
  return isLabelled(button, labels.SAVE);
}
