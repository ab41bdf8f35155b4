import type { ActivityKind } from '../../judge/types.ts';
import { opensWith } from '../shared/labels.ts';
import { allOf, climbTo, closestOf } from '../shared/query.ts';
import { textOfEditors } from '../shared/read-text.ts';
import type { Composer } from '../types.ts';
import * as labels from './labels.ts';
import * as selectors from './selectors.ts';
import { readComment, targetAround } from './videos.ts';

/** What a box will publish; null for private messages and searches. */
export function readComposer(editor: HTMLElement): Composer | null {
  const kind = kindOf(editor);
  if (!kind) return null;
  const popup = kind === 'profile' && closestOf(editor, selectors.profilePopup);
  const editors = popup ? allOf(popup, selectors.editor) : [editor];
  const composer = { editors, text: textOfEditors(editors), kind };
  const comment = kind === 'reply' && closestOf(editor, selectors.comment);
  if (comment) return { ...composer, target: readComment(comment) };
  if (kind !== 'comment' && kind !== 'reply') return composer;
  const target = targetAround(editor);
  return target ? { ...composer, target } : composer;
}

/** The box that a button sends: the one that shares the smallest block with it. */
export function editorSentBy(button: Element): HTMLElement | null {
  const block = climbTo(button, (at) => boxesIn(at).length > 0);
  return block && (boxesIn(block)[0] ?? null);
}

export function isUpload(page: Document): boolean {
  return /^\/(?:tiktokstudio|creator-center|upload)/.test(page.location.pathname);
}

function boxesIn(root: Element): HTMLElement[] {
  return allOf(root, selectors.editor).filter((one) => kindOf(one) !== null);
}

function kindOf(editor: Element): ActivityKind | null {
  const page = editor.ownerDocument;
  if (page.location.pathname.startsWith('/messages')) return null;
  if (closestOf(editor, selectors.profilePopup)) return 'profile';
  if (isUpload(page)) return 'post';
  const hint = editor.getAttribute('aria-placeholder') ?? editor.getAttribute('placeholder') ?? '';
  const around = editor.parentElement?.parentElement?.textContent ?? '';
  const saysReply = [hint, around].some((one) => opensWith(one, labels.REPLY_BOX_START));
  return saysReply || closestOf(editor, selectors.comment) ? 'reply' : 'comment';
}
