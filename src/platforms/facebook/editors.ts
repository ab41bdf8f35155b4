import type { ActivityKind } from '../../judge/types.ts';
import { isLabelled, opensWith } from '../shared/labels.ts';
import { allOf, closestOf, firstOf } from '../shared/query.ts';
import { commentAround } from './comments.ts';
import * as labels from './labels.ts';
import * as selectors from './selectors.ts';

/** What is written in a box; `null` for private messages, searches and boxes nobody knows. */
export function kindOfEditor(editor: Element): ActivityKind | null {
  const names = namesOf(editor);
  const says = (words: readonly string[]) => names.some((name) => opensWith(name, words));
  if (isPrivatePlace(editor.ownerDocument.location.pathname)) return null;
  if (says(labels.REPLY_TEXT_START)) return 'reply';
  if (says(labels.COMMENT_TEXT_START)) return 'comment';
  if (says(labels.PRIVATE_TEXT_START)) return null;
  if (commentAround(editor)) return 'reply';
  if (closestOf(editor, selectors.commentForm)) return 'comment';
  // A post that is open in a dialog lies in it; the dialog of a new post lies in no post.
  const layer = closestOf(editor, [...selectors.post, ...selectors.dialog]);
  if (layer?.matches(selectors.post.join(','))) return 'comment';
  if (layer) return kindInDialog(layer, says(labels.SHARE_TEXT_START));
  if (says(labels.PROFILE_TEXT)) return 'profile';
  return null;
}

/** Every name a box has for people: label and placeholder. */
export function namesOf(editor: Element): string[] {
  return ['aria-label', 'aria-placeholder', 'placeholder']
    .map((name) => editor.getAttribute(name) ?? '')
    .filter((name) => name !== '');
}

export function isPrivatePlace(path: string): boolean {
  return /^\/(?:messages|marketplace|stories)(?:\/|$)/.test(path);
}

function kindInDialog(dialog: HTMLElement, saysShare: boolean): ActivityKind {
  if (saysShare || asksToShare(dialog)) return 'share';
  const shown = [...selectors.post, ...selectors.comment];
  return firstOf(dialog, shown) ? 'comment' : 'post';
}

function asksToShare(dialog: Element): boolean {
  if (isLabelled(dialog, labels.SHARE_DIALOG)) return true;
  return allOf(dialog, selectors.button).some((one) => isLabelled(one, labels.SHARE_NOW));
}
