import type { ActivityKind, Target } from '../../judge/types.ts';
import { isLabelled, labelOf, opensWith } from '../shared/labels.ts';
import { allOf, climbTo, closestOf, firstOf } from '../shared/query.ts';
import { textOfEditor } from '../shared/read-text.ts';
import type { Composer } from '../types.ts';
import { storyOwner } from './accounts.ts';
import { placeOf } from './addresses.ts';
import { answeredComment } from './comments.ts';
import * as labels from './labels.ts';
import { postAround, readPost } from './posts.ts';
import * as selectors from './selectors.ts';

/** What a box will publish; `shared` is the post whose share sheet is open. */
export function readComposer(editor: HTMLElement, shared: Target | null): Composer | null {
  const kind = kindOfEditor(editor);
  if (!kind) return null;
  const text = textOfEditor(editor).trim();
  const composer = { editors: [editor], text, kind };
  if (kind === 'share') return shared ? { ...composer, target: shared } : composer;
  if (kind === 'reply') {
    const owner = storyOwner(editor.ownerDocument);
    return owner ? { ...composer, target: owner } : composer;
  }
  if (kind !== 'comment') return composer;
  const post = postAround(editor);
  const answered = post && answeredComment(post, text);
  if (answered) return { ...composer, kind: 'reply', target: answered };
  return post ? { ...composer, target: readPost(post) } : composer;
}

/** The box that a button sends; null when the button sends nothing that is being written. */
export function editorSentBy(button: Element): HTMLElement | null {
  return commentSentBy(button) ?? sheetSentBy(button) ?? pageSentBy(button);
}

/** What is written in a box; `null` for private messages, searches and boxes nobody knows. */
function kindOfEditor(editor: Element): ActivityKind | null {
  const names = ['aria-label', 'aria-placeholder', 'placeholder'].map(
    (name) => editor.getAttribute(name) ?? '',
  );
  const says = (words: readonly string[]) => names.some((name) => opensWith(name, words));
  const dialog = closestOf(editor, selectors.dialog);
  const place = placeOf(editor.ownerDocument.location).kind;
  if (place === 'messages') return null;
  if (says(labels.CAPTION_START)) return 'post';
  if (says(labels.COMMENT_START)) return 'comment';
  if (dialog && says(labels.MESSAGE_START)) return 'share';
  if (editor.matches('input')) return null;
  if (place === 'story') return 'reply';
  if (place === 'accounts') return 'profile';
  if (says(labels.MESSAGE_START)) return null;
  if (closestOf(editor, selectors.commentForm) && postAround(editor)) return 'comment';
  return dialog && hasPostButton(dialog) ? 'post' : null;
}

function commentSentBy(button: Element): HTMLElement | null {
  const form = closestOf(button, selectors.commentForm);
  const inForm = form && editorsIn(form, ['comment', 'reply'])[0];
  // Beside the box stand only "Kirim", in words, and the picker of emoji, a picture.
  if (inForm) return firstOf(button, ['svg']) || labelOf(button) === '' ? null : inForm;
  if (!isLabelled(button, labels.COMMENT_SEND)) return null;
  const box = climbTo(button, (at) => editorsIn(at, ['comment', 'reply']).length > 0);
  const limit = closestOf(button, [...selectors.post, ...selectors.dialog]);
  const isWithin = box !== null && (limit?.contains(box) ?? true);
  return isWithin ? (editorsIn(box, ['comment', 'reply'])[0] ?? null) : null;
}

function sheetSentBy(button: Element): HTMLElement | null {
  const dialog = closestOf(button, selectors.dialog);
  if (!dialog || firstOf(button, selectors.icon)) return null;
  if (isLabelled(button, labels.POST)) return editorsIn(dialog, ['post'])[0] ?? null;
  return isLabelled(button, labels.SHARE_SEND) ? (editorsIn(dialog, ['share'])[0] ?? null) : null;
}

function pageSentBy(button: Element): HTMLElement | null {
  const isSend = isLabelled(button, labels.PROFILE_SEND);
  return isSend ? (editorsIn(button.ownerDocument, ['profile'])[0] ?? null) : null;
}

function editorsIn(root: ParentNode, kinds: readonly ActivityKind[]): HTMLElement[] {
  return allOf(root, selectors.editor).filter((editor) => {
    const kind = kindOfEditor(editor);
    return kind !== null && kinds.includes(kind);
  });
}

function hasPostButton(dialog: Element): boolean {
  return allOf(dialog, selectors.button).some(
    (one) => !firstOf(one, selectors.icon) && isLabelled(one, labels.POST),
  );
}
