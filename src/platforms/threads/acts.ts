import type { Target } from '../../judge/types.ts';
import { actOn, sentBy } from '../shared/act.ts';
import { isLabelled } from '../shared/labels.ts';
import { climbTo, closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { readerOf } from '../shared/reader.ts';
import { tidyTarget } from '../shared/target.ts';
import type { Act, ActPath } from '../types.ts';
import { editorSentBy, readComposer } from './composer.ts';
import { hasIcon, isWorded } from './icons.ts';
import * as labels from './labels.ts';
import { accountAround, postAround, readPost } from './posts.ts';
import * as selectors from './selectors.ts';

/** Reads acts from events; remembers whose menu or reply box was opened, as neither says. */
export function threadsReader() {
  let opened: Target | null = null;

  return readerOf({
    button: selectors.button,
    editor: [...selectors.editor, ...selectors.pollLine],
    pressed: (button, path) => {
      const editor = editorSentBy(button);
      if (editor) return sentBy(button, path, readComposer(editor, opened));
      const post = postAround(button);
      if (post && hasIcon(button, [...labels.REPLY, ...labels.REPOST])) {
        opened = readPost(post);
        return null;
      }
      if (hasIcon(button, labels.LIKE)) {
        return actOn('like', path, button, post && readPost(post));
      }
      return reposted(button, opened) ?? account(button, path);
    },
    composerOf: (editor) => readComposer(editor, opened),
    sendKeys: (_, { kind }) => (kind === 'profile' ? [] : ['mod-enter']),
  });
}

/** "Posting ulang" in the menu; the icon in a post only opens that menu. */
function reposted(entry: HTMLElement, opened: Target | null): Act | null {
  if (postAround(entry)) return null;
  return isWorded(entry, labels.REPOST) ? actOn('share', 'menu', entry, opened) : null;
}

function account(button: HTMLElement, path: ActPath): Act | null {
  if (isLabelled(button, labels.FOLLOW) || hasIcon(button, labels.FOLLOW)) {
    return actOn('follow', path, button, accountAround(button));
  }
  if (!isLabelled(button, labels.JOIN)) return null;
  const community = communityAround(button);
  return community && actOn('join', path, button, community);
}

function communityAround(button: Element): Target | null {
  const box = climbTo(button, (at) => firstOf(at, [...selectors.communityLink, 'h1']) !== null);
  const name = box && firstOf(box, [...selectors.communityLink, 'h1']);
  if (!box || !name) return null;
  const text = readText(box, (part) => part === name || closestOf(part, selectors.button) === part);
  return tidyTarget({ author: readText(name), handle: '', text, url: '' });
}
