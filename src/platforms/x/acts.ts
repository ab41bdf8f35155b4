import type { Target } from '../../judge/types.ts';
import { sentBy } from '../shared/act.ts';
import { isDisabled } from '../shared/composer.ts';
import { startsWithLabel } from '../shared/labels.ts';
import { hotkeyOf, originOf, pressedBy, sendKeyOf } from '../shared/press.ts';
import { closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import type { Act, ActPath } from '../types.ts';
import { communityOf, followedBy } from './accounts.ts';
import { readComposer } from './composer.ts';
import * as labels from './labels.ts';
import { postAround, readPost } from './posts.ts';
import { readProfile } from './profile.ts';
import * as selectors from './selectors.ts';

/** Reads acts from events; remembers whose repost menu is open, as the menu does not say. */
export function actReader(): (event: Event) => Act | null {
  let reposting: Target | null = null;

  const pressed = (element: Element, path: ActPath): Act | null => {
    const opener = closestOf(element, selectors.repost);
    if (opener) reposting = postAround(opener);
    const submit = closestOf(element, selectors.submit);
    if (submit) return submitted(submit, submit, path);
    const save = closestOf(element, selectors.profileSave);
    if (save) return isDisabled(save) ? null : sentBy(save, path, readProfile(save), 'profile');
    const choice = closestOf(element, selectors.pollChoice);
    if (choice) return voted(choice, path);
    const liked = closestOf(element, selectors.like);
    if (liked) return act('like', path, liked, postAround(liked));
    const confirmed = closestOf(element, selectors.repostConfirm);
    if (confirmed) return act('share', 'menu', confirmed, reposting);
    return pressedAccount(element, path);
  };

  return (event) => {
    const element = pressedBy(event);
    if (element) return pressed(element, event.type === 'keydown' ? 'enter' : 'button');
    const editor = closestOf(originOf(event) ?? document.body, selectors.box);
    if (editor)
      return sendKeyOf(event) === 'mod-enter' ? submitted(editor, editor, 'mod-enter') : null;
    const key = hotkeyOf(event);
    if (key !== 'l' && key !== 't') return null;
    const post = focusedPost(event);
    if (key === 't' && post) reposting = readPost(post);
    return post && hotkeyAct(key, post);
  };
}

function submitted(from: Element, control: HTMLElement, path: ActPath): Act | null {
  const composer = readComposer(from);
  if (composer?.submit && isDisabled(composer.submit)) return null;
  const { kind, editors, text, target } = composer ?? { kind: 'post', editors: [], text: '' };
  return target
    ? { kind, path, control, editors, text, target }
    : { kind, path, control, editors, text };
}

/** A vote is a liking of what the chosen line says. */
function voted(choice: HTMLElement, path: ActPath): Act {
  const post = postAround(choice);
  const text = [post?.text, readText(choice)].filter(Boolean).join('\n');
  return act('like', path, choice, { ...post, text });
}

function pressedAccount(element: Element, path: ActPath): Act | null {
  const button = closestOf(element, ['button', '[role="button"]']);
  if (!button || isDisabled(button) || closestOf(button, selectors.unfollow)) return null;
  const inCell = closestOf(button, selectors.userCell) && startsWithLabel(button, labels.FOLLOW);
  if (inCell || closestOf(button, selectors.follow)) {
    return act('follow', path, button, followedBy(button));
  }
  if (!startsWithLabel(button, labels.JOIN)) return null;
  const community = communityOf(button);
  return community && act('join', path, button, community);
}

function hotkeyAct(key: 'l' | 't', post: HTMLElement): Act | null {
  // Without the button in its undone state the key takes the like or the repost back.
  const undone = firstOf(post, key === 'l' ? selectors.like : selectors.repost);
  return undone && act(key === 'l' ? 'like' : 'share', 'hotkey', post, readPost(post));
}

function focusedPost(event: Event): HTMLElement | null {
  const focused = originOf(event)?.ownerDocument.activeElement;
  const from = originOf(event) ?? focused;
  return from ? closestOf(from, selectors.post) : null;
}

function act(kind: Act['kind'], path: ActPath, control: HTMLElement, target: Target | null): Act {
  const bare: Act = { kind, path, control, editors: [], text: '' };
  if (!target) return bare;
  return target.url ? { ...bare, target, url: target.url } : { ...bare, target };
}
