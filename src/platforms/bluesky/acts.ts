import { actOn, sentBy } from '../shared/act.ts';
import { isLabelled, labelOf, opensWith, startsWithLabel } from '../shared/labels.ts';
import { climbTo, closestOf, firstOf } from '../shared/query.ts';
import { readerOf } from '../shared/reader.ts';
import type { Act, ActPath } from '../types.ts';
import { type Opened, readComposer } from './composer.ts';
import * as labels from './labels.ts';
import { followedBy, postAround } from './posts.ts';
import * as selectors from './selectors.ts';

/** Reads acts from events; remembers what opened the composer or menu, as neither need say. */
export function blueskyReader() {
  let opened: Opened = { kind: 'post', target: null };

  /** Whether the press only opens something. */
  const opens = (button: Element): boolean => {
    if (closestOf(button, selectors.quoteEntry)) {
      opened = { ...opened, kind: 'quote' };
      return true;
    }
    const isReply = closestOf(button, selectors.reply) !== null;
    if (!isReply && !closestOf(button, selectors.repost)) return false;
    opened = { kind: isReply ? 'reply' : 'post', target: postAround(button) };
    return true;
  };

  const pressed = (button: HTMLElement, path: ActPath): Act | null => {
    if (opens(button)) return null;
    if (closestOf(button, [...selectors.submit, ...selectors.profileSave])) {
      return sentBy(button, path, readComposer(button, opened));
    }
    if (closestOf(button, selectors.like)) return actOn('like', path, button, postAround(button));
    const entry = closestOf(button, selectors.repostEntry);
    const isEntry =
      entry ?? (button.matches('[role="menuitem"]') && isLabelled(button, labels.REPOST));
    if (isEntry) {
      const isUndo = opensWith(labelOf(button), labels.UNREPOST_START);
      return isUndo ? null : actOn('share', 'menu', button, opened.target);
    }
    return followed(button, path);
  };

  return readerOf({
    button: selectors.button,
    editor: selectors.editor,
    pressed: (button, path) => {
      const act = pressed(button, path);
      // A new post is written from anywhere but a post: what was opened before is over.
      const isElsewhere = !closestOf(button, selectors.post) && !isInMenuOrComposer(button);
      if (!act && isElsewhere) opened = { kind: 'post', target: null };
      return act;
    },
    composerOf: (editor) => readComposer(editor, opened),
    sendKeys: (_, { kind }) => (kind === 'profile' ? [] : ['mod-enter']),
  });
}

function isInMenuOrComposer(button: Element): boolean {
  if (closestOf(button, ['[role="menu"]', '[role="menuitem"]', '[role="dialog"]'])) return true;
  const holdsBoth = (at: Element) =>
    firstOf(at, selectors.editor) !== null && firstOf(at, selectors.submit) !== null;
  const composer = climbTo(button, holdsBoth);
  // Whatever also holds the feed is the page.
  return composer !== null && firstOf(composer, selectors.post) === null;
}

function followed(button: HTMLElement, path: ActPath): Act | null {
  if (closestOf(button, selectors.unfollow)) return null;
  const isFollow = closestOf(button, selectors.follow) !== null;
  const isNamed = isLabelled(button, labels.FOLLOW) || startsWithLabel(button, labels.FOLLOW);
  return isFollow || isNamed ? actOn('follow', path, button, followedBy(button)) : null;
}
