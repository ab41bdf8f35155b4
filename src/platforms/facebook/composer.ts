import type { ActivityKind, Target } from '../../judge/types.ts';
import { isLabelled } from '../shared/labels.ts';
import { allOf, climbTo, closestOf } from '../shared/query.ts';
import { textOfEditor } from '../shared/read-text.ts';
import type { Composer } from '../types.ts';
import { answeredComment, readComment } from './comments.ts';
import { kindOfEditor, namesOf } from './editors.ts';
import * as labels from './labels.ts';
import { isLike } from './likes.ts';
import { postAround, readPost } from './posts.ts';
import * as selectors from './selectors.ts';

/** What a box will publish; `shared` is the post that the open share dialog passes on. */
export function readComposer(editor: HTMLElement, shared: Target | null): Composer | null {
  const kind = kindOfEditor(editor);
  if (!kind) return null;
  const target = targetOf(kind, editor, shared);
  const composer = { editors: [editor], text: textOfEditor(editor).trim(), kind };
  return target ? { ...composer, target } : composer;
}

/** The box that a button sends; null when the button sends nothing that is being written. */
export function editorSentBy(button: Element): HTMLElement | null {
  return commentSentBy(button) ?? sheetSentBy(button);
}

function commentSentBy(button: Element): HTMLElement | null {
  const isArrow = closestOf(button, selectors.commentSubmit) !== null;
  if (!isArrow && !isLabelled(button, labels.COMMENT_SEND)) return null;
  const box = climbTo(button, (at) => editorsIn(at, ['comment', 'reply']).length > 0);
  // "Balas" under a comment stands outside of the box that it opens.
  const isBar = box === null || allOf(box, selectors.button).some(isLike);
  return isBar ? null : (editorsIn(box, ['comment', 'reply'])[0] ?? null);
}

function sheetSentBy(button: Element): HTMLElement | null {
  const dialog = closestOf(button, selectors.dialog);
  if (dialog) {
    const sends = [...labels.POST_IN_COMPOSER, ...labels.SHARE_NOW];
    const isIn = closestOf(button, selectors.post) !== null;
    return !isIn && isLabelled(button, sends)
      ? (editorsIn(dialog, ['post', 'share'])[0] ?? null)
      : null;
  }
  if (!isLabelled(button, labels.SAVE)) return null;
  const box = climbTo(button, (at) => editorsIn(at, ['profile']).length > 0);
  return box && (editorsIn(box, ['profile'])[0] ?? null);
}

function editorsIn(root: Element, kinds: readonly ActivityKind[]): HTMLElement[] {
  return allOf(root, selectors.editor).filter((editor) => {
    const kind = kindOfEditor(editor);
    return kind !== null && kinds.includes(kind);
  });
}

function targetOf(kind: ActivityKind, editor: Element, shared: Target | null): Target | null {
  if (kind === 'share') return shared;
  if (kind !== 'comment' && kind !== 'reply') return null;
  const comment = kind === 'reply' && answeredComment(editor, namesOf(editor));
  if (comment) return readComment(comment);
  const post = postAround(editor);
  return post && readPost(post);
}
