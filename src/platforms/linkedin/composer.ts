import type { ActivityKind, Target } from '../../judge/types.ts';
import { isLabelled, opensWith } from '../shared/labels.ts';
import { allOf, climbTo, closestOf, firstOf } from '../shared/query.ts';
import { textOfEditors } from '../shared/read-text.ts';
import type { Composer } from '../types.ts';
import * as labels from './labels.ts';
import { commentAround, postAround, readItem } from './posts.ts';
import * as selectors from './selectors.ts';

/**
 * What a box will publish; null for private messages.
 * @param shared the post whose "repost with your thoughts" opened the share box, if any did
 */
export function readComposer(editor: HTMLElement, shared: Target | null): Composer | null {
  const kind = kindOf(editor);
  if (!kind) return null;
  const editors = kind === 'profile' ? profileBoxes(editor) : [editor];
  const composer = { editors, text: textOfEditors(editors), kind };
  if (kind === 'profile') return composer;
  if (kind === 'post') {
    const dialog = closestOf(editor, selectors.dialog);
    const inside = dialog && firstOf(dialog, selectors.words);
    const quoted = inside ? readItem(dialog) : shared;
    return quoted ? { ...composer, kind: 'quote', target: quoted } : composer;
  }
  const item = kind === 'reply' ? commentAround(editor) : postAround(editor);
  const target = item && readItem(item);
  return target ? { ...composer, target } : composer;
}

/** The box that a button sends; null for buttons that only open one: counts, "Komentar", "Balas". */
export function editorSentBy(button: HTMLElement): HTMLElement | null {
  const dialog = closestOf(button, selectors.dialog);
  if (dialog && !closestOf(button, selectors.post)) {
    const sends = closestOf(button, selectors.postSubmit) ?? isLabelled(button, labels.POST);
    return sends ? (boxesIn(dialog)[0] ?? null) : null;
  }
  const isMarked = closestOf(button, selectors.commentSubmit) !== null;
  const isNamed = isLabelled(button, [...labels.COMMENT_SEND, ...labels.REPLY_SEND]);
  if (!isMarked && !isNamed) return null;
  const block = climbTo(button, (at) => boxesIn(at).length > 0);
  if (!block) return null;
  const post = postAround(button);
  // The box of another post, or the post as a whole: its "Komentar" only opens a box.
  if (post && block.contains(post) && !(isMarked && block === post)) return null;
  // Whatever also holds the thumb is the post's row of buttons, not a box with its own.
  const isBar = !isMarked && firstOf(block, selectors.likeToggle) !== null;
  return isBar ? null : (boxesIn(block)[0] ?? null);
}

function boxesIn(root: Element): HTMLElement[] {
  return allOf(root, selectors.editor).filter((one) => kindOf(one) !== null);
}

function profileBoxes(editor: Element): HTMLElement[] {
  const dialog = closestOf(editor, selectors.dialog);
  return dialog ? allOf(dialog, selectors.editor) : [];
}

function kindOf(editor: Element): ActivityKind | null {
  const { pathname } = editor.ownerDocument.location;
  if (pathname.startsWith('/messaging') || closestOf(editor, selectors.privateChat)) return null;
  const name = editor.getAttribute('aria-label') ?? editor.getAttribute('placeholder') ?? '';
  if (opensWith(name, labels.PRIVATE_BOX_START)) return null;
  // Comment boxes bear the same name for answers: where they stand tells.
  if (commentAround(editor)) return 'reply';
  if (closestOf(editor, selectors.post)) return 'comment';
  if (closestOf(editor, selectors.commentBox)) return 'comment';
  if (!closestOf(editor, selectors.dialog)) return null;
  return editor.matches('textarea') && pathname.startsWith('/in/') ? 'profile' : 'post';
}
