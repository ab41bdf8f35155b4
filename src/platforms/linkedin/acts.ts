import type { Target } from '../../judge/types.ts';
import { actOn, sentBy } from '../shared/act.ts';
import { isLabelled, labelOf, opensWith } from '../shared/labels.ts';
import { closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { readerOf } from '../shared/reader.ts';
import type { Act, ActPath } from '../types.ts';
import { followedBy, groupOf } from './accounts.ts';
import { editorSentBy, readComposer } from './composer.ts';
import * as labels from './labels.ts';
import { isLike, isReaction } from './likes.ts';
import { itemAround, postAround, readItem } from './posts.ts';
import * as selectors from './selectors.ts';

/** Reads acts from events; remembers whose repost menu was opened, as the menu does not say. */
export function linkedinReader() {
  let opened: Target | null = null;
  let shared: Target | null = null;

  return readerOf({
    button: selectors.button,
    editor: selectors.editor,
    pressed: (button, path) => {
      const isOpener = closestOf(button, selectors.repostOpener) ?? isRepostInPost(button);
      if (isOpener && postAround(button)) opened = itemAround(button);
      const editor = editorSentBy(button);
      if (editor) return sentBy(button, path, readComposer(editor, shared));
      if (isLike(button)) return actOn('like', path, button, itemAround(button));
      // The list hangs in its post, or at the end of the page.
      if (isReaction(button)) return actOn('like', 'reaction', button, itemAround(button));
      // Whatever opens the share box anew forgets what the last one was to quote.
      shared = opensThoughts(button) ? opened : null;
      return reposted(button, opened) ?? voted(button, path) ?? account(button, path);
    },
    composerOf: (editor) => readComposer(editor, shared),
    // Sources differ on whether Ctrl+Enter sends: where it does nothing, nothing is lost.
    sendKeys: (_, { kind }) => (kind === 'profile' ? [] : ['mod-enter']),
  });
}

function isRepostInPost(button: Element): boolean {
  return postAround(button) !== null && isLabelled(button, labels.REPOST);
}

function opensThoughts(button: Element): boolean {
  return opensWith(labelOf(button), labels.THOUGHTS_START);
}

/** "Posting ulang" in the menu; the button of the post only opens that menu. */
function reposted(entry: HTMLElement, opened: Target | null): Act | null {
  if (opensThoughts(entry)) return null;
  const isEntry =
    entry.matches('[role="menuitem"]') || closestOf(entry, ['[role="menu"]']) !== null;
  const isNamed =
    isLabelled(entry, labels.REPOST) ||
    opensWith(labelOf(entry), [...labels.REPOST, ...labels.REPOST_START]);
  const post = postAround(entry);
  return isEntry && isNamed
    ? actOn('share', 'menu', entry, (post && readItem(post)) ?? opened)
    : null;
}

/** A vote is a liking of what the chosen line says; it goes out with its own button. */
function voted(button: HTMLElement, path: ActPath): Act | null {
  const post = isLabelled(button, labels.VOTE) ? postAround(button) : null;
  if (!post) return null;
  const chosen = firstOf(post, ['[role="radio"][aria-checked="true"]', 'label:has(input:checked)']);
  const item = readItem(post);
  const text = [item.text, chosen ? readText(chosen) : ''].filter(Boolean).join('\n');
  return actOn('like', path, button, { ...item, text });
}

function account(button: HTMLElement, path: ActPath): Act | null {
  const label = labelOf(button);
  const isMark = closestOf(button, selectors.followMark) !== null;
  const isFollow = isMark || isLabelled(button, labels.FOLLOW) || opensWith(label, labels.FOLLOW);
  if (isFollow && !opensWith(label, labels.CONNECT_START)) {
    return actOn('follow', path, button, followedBy(button));
  }
  if (!isLabelled(button, labels.JOIN)) return null;
  const group = groupOf(button);
  return group && actOn('join', path, button, group);
}
