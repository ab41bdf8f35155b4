import type { ActivityKind, Target } from '../../judge/types.ts';
import { fullText } from '../shared/full-text.ts';
import { opensWith } from '../shared/labels.ts';
import { allOf, climbTo, closestOf, firstOf, firstSeen } from '../shared/query.ts';
import { readText, textOfEditors } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import { isVisible } from '../shared/visibility.ts';
import type { Composer } from '../types.ts';
import { isPrivate } from './chats.ts';
import * as boxes from './composer-selectors.ts';
import * as labels from './labels.ts';
import { commentedPost, shownMessages } from './messages.ts';
import { storyAround } from './stories.ts';

interface Purpose {
  kind: ActivityKind;
  target?: Target | null;
}

const written = [...boxes.chatEditor, ...boxes.captionEditor, ...boxes.storyEditor];
const forms = [...boxes.profileForm, ...boxes.pollForm];

/** Everything that is written in. */
export const editors = [
  ...written,
  ...forms.flatMap((form) => boxes.field.map((field) => `:is(${form}) :is(${field})`)),
];

/** What a box will publish. @param touched the message that was touched last, in whichever chat */
export function readComposer(editor: HTMLElement, touched: Target | null): Composer | null {
  const form = closestOf(editor, forms);
  const own = form ? allOf(form, boxes.field) : [editor];
  const { kind, target } = purposeOf(editor, touched);
  const composer: Composer = { editors: own, text: textOfEditors(own), kind };
  if (target?.author || target?.text) composer.target = target;
  if (kind !== 'profile' && (isStory(editor) || isPrivate(editor))) composer.isPrivate = true;
  return composer;
}

/** The box that a button sends: the nearest that something can be written in. */
export function editorSentBy(button: Element): HTMLElement | null {
  const root = climbTo(button, (at) => firstOf(at, editors) !== null);
  return root ? firstOf(root, editors) : firstSeen(button.ownerDocument, editors);
}

function isStory(editor: Element): boolean {
  return editor.matches(boxes.storyEditor.join(','));
}

function purposeOf(editor: HTMLElement, touched: Target | null): Purpose {
  if (closestOf(editor, boxes.profileForm)) return { kind: 'profile' };
  if (isStory(editor)) return { kind: 'reply', target: storyAround(editor) };
  return barPurpose(editor, touched) ?? threadPurpose(editor);
}

/** What the bar above the box says: a message is answered or passed on; while it is changed, nothing. */
function barPurpose(editor: HTMLElement, touched: Target | null): Purpose | null {
  const root = closestOf(editor, boxes.composerRoot);
  const bar = root && firstOf(root, boxes.bar);
  if (!bar || !isVisible(bar)) return null;
  const says = textOf(bar, boxes.barTitle);
  const changes =
    firstOf(root, boxes.editSubmit) ||
    firstOf(bar, boxes.barEdits) ||
    opensWith(says, labels.EDIT_START);
  if (changes) return null;
  const forwards = firstOf(bar, boxes.barForwards) || opensWith(says, labels.FORWARD_START);
  const text = textOf(bar, boxes.barText);
  const target = tidyTarget({
    author: textOf(bar, boxes.barAuthor),
    handle: '',
    text: text && fullText(text, touched, () => shownMessages(editor.ownerDocument)),
    url: '',
  });
  return { kind: forwards ? 'share' : 'reply', target };
}

function threadPurpose(editor: HTMLElement): Purpose {
  const post = commentedPost(editor);
  return post === undefined ? { kind: 'post' } : { kind: 'comment', target: post };
}

function textOf(root: Element, variants: readonly string[]): string {
  const found = firstOf(root, variants);
  return found ? readText(found, (part) => part.matches('.tgico')) : '';
}
