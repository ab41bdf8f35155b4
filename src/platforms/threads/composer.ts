import type { ActivityKind, Target } from '../../judge/types.ts';
import { isLabelled, opensWith } from '../shared/labels.ts';
import { allOf, climbTo, closestOf, firstOf } from '../shared/query.ts';
import { textOfEditors } from '../shared/read-text.ts';
import type { Composer } from '../types.ts';
import { hasIcon, holdsActions } from './icons.ts';
import * as labels from './labels.ts';
import { postAround, readPost } from './posts.ts';
import * as selectors from './selectors.ts';

/**
 * What a box will publish, with all other boxes of the same thread and its poll; null for private messages and
 * searches.
 * @param answered the post whose reply icon was pressed last, where the box does not stand near one
 */
export function readComposer(editor: HTMLElement, answered: Target | null): Composer | null {
  const { pathname } = editor.ownerDocument.location;
  if (pathname.startsWith('/messages') || says(editor, labels.MESSAGE_BOX_START)) return null;
  const dialog = closestOf(editor, selectors.dialog);
  const editors = dialog ? boxesIn(dialog) : [editor];
  if (editors.length === 0) return null;
  const { kind, target } = purposeOf(editor, dialog, answered);
  const composer = { editors, text: textOfEditors(editors), kind };
  return target ? { ...composer, target } : composer;
}

/** The box that a button sends; null for the buttons that only open one. */
export function editorSentBy(button: Element): HTMLElement | null {
  const isArrow = firstOf(button, selectors.sendMark) !== null || hasIcon(button, labels.REPLY);
  const isWord = isLabelled(button, labels.SEND);
  const dialog = closestOf(button, selectors.dialog);
  if (dialog) {
    const isDone = isLabelled(button, labels.DONE) && !postAround(button);
    return isWord || isDone ? firstOf(dialog, selectors.editor) : null;
  }
  if (!isArrow && !isWord) return null;
  const block = climbTo(button, (at) => firstOf(at, selectors.editor) !== null);
  // "Balas" in a post's own row opens a box that may stand below.
  return block && !holdsActions(block) ? firstOf(block, selectors.editor) : null;
}

/** Words and lines of a poll; none in a dialog that has fields and nothing to post, such as a search. */
function boxesIn(dialog: Element): HTMLElement[] {
  const isComposer = firstOf(dialog, selectors.editor) !== null;
  return isComposer ? allOf(dialog, [...selectors.editor, ...selectors.pollLine]) : [];
}

function purposeOf(
  editor: Element,
  dialog: Element | null,
  answered: Target | null,
): { kind: ActivityKind; target: Target | null } {
  // Only the form of the own profile has one.
  if (dialog && firstOf(dialog, ['textarea'])) return { kind: 'profile', target: null };
  const shown = dialog ? allOf(dialog, selectors.post).filter((one) => !one.contains(editor)) : [];
  const isBefore = (one: Element) =>
    Boolean(one.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING);
  const above = shown.filter(isBefore).at(-1);
  const below = shown.find((one) => !isBefore(one));
  if (above || says(editor, labels.REPLY_BOX_START)) {
    const target = above ? readPost(above) : (postBefore(editor, dialog) ?? answered);
    return { kind: 'reply', target };
  }
  if (below) return { kind: 'quote', target: readPost(below) };
  return { kind: 'post', target: null };
}

/** An answer that is written in its place: to the post around it or right above. */
function postBefore(editor: Element, dialog: Element | null): Target | null {
  if (dialog) return null;
  const around = postAround(editor);
  if (around) return readPost(around);
  const before = allOf(editor.ownerDocument, selectors.post).filter(
    (one) =>
      !closestOf(one, selectors.dialog) &&
      one.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const last = before.at(-1);
  return last ? readPost(last) : null;
}

/** Names that a box has for people: label and placeholder, its own or drawn beside it. */
function says(editor: Element, words: readonly string[]): boolean {
  const own = ['aria-placeholder', 'placeholder', 'aria-label'].map((name) =>
    editor.getAttribute(name),
  );
  return own.some((name) => name !== null && opensWith(name, words));
}
