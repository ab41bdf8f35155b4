import type { Target } from '../../judge/types.ts';
import { isDisabled } from '../shared/composer.ts';
import { isLabelled, opensWith, startsWithLabel } from '../shared/labels.ts';
import { hotkeyOf, isPicking, originOf, pressedBy, sendKeyOf } from '../shared/press.ts';
import { allOf, closestOf, firstOf } from '../shared/query.ts';
import type { Act, ActPath, Composer } from '../types.ts';
import { followedBy, groupOf } from './accounts.ts';
import { editorSentBy, readComposer } from './composer.ts';
import { isPrivatePlace } from './editors.ts';
import * as labels from './labels.ts';
import { flyoutAround, isLike, likedBy, toggleBehind } from './likes.ts';
import { itemAround, postAround, readPost } from './posts.ts';
import * as selectors from './selectors.ts';

export interface FacebookReader {
  actOf(event: Event): Act | null;
  composerOf(target: Element): Composer | null;
}

/** Reads acts from events; remembers whose share dialog is open, as the dialog need not say. */
export function facebookReader(): FacebookReader {
  let sharing: Target | null = null;

  const pressed = (button: HTMLElement, path: ActPath): Act | null => {
    if (isShareOpener(button)) {
      sharing = itemAround(button);
      return null;
    }
    const editor = editorSentBy(button);
    const composer = editor && readComposer(editor, sharing);
    if (composer) return { path, control: button, ...composer };
    if (isShareNow(button)) return act('share', menuPath(button, path), button, sharing);
    const isPost = closestOf(button, selectors.dialog) && isLabelled(button, labels.POST);
    if (isPost && !closestOf(button, selectors.post)) return act('post', path, button, null);
    return liked(button, path) ?? account(button, path);
  };

  const keyed = (event: Event, editor: HTMLElement): Act | null => {
    const path = sendKeyOf(event);
    const composer = path && !isPicking(editor) && readComposer(editor, sharing);
    if (!composer) return null;
    const sends = composer.kind === 'comment' || composer.kind === 'reply';
    return sends ? { path, control: editor, ...composer } : null;
  };

  const actOf = (event: Event): Act | null => {
    const origin = originOf(event);
    if (!origin || isPrivatePlace(origin.ownerDocument.location.pathname)) return null;
    const element = pressedBy(event);
    const button = element && closestOf(element, selectors.button);
    if (button) {
      if (isDisabled(button)) return null;
      return pressed(button, event.type === 'keydown' ? 'enter' : 'button');
    }
    const editor = closestOf(origin, selectors.editor);
    if (editor) return keyed(event, editor);
    const post = hotkeyOf(event) && postAround(origin);
    if (!post) return null;
    if (hotkeyOf(event) === 's') sharing = readPost(post);
    const toggle = hotkeyOf(event) === 'l' && allOf(post, selectors.button).find(isLike);
    return toggle ? act('like', 'hotkey', post, readPost(post)) : null;
  };

  return {
    actOf,
    composerOf: (target) => {
      const editor = closestOf(target, selectors.editor);
      return editor && readComposer(editor, sharing);
    },
  };
}

function liked(button: HTMLElement, path: ActPath): Act | null {
  const flyout = flyoutAround(button);
  if (!flyout) return isLike(button) ? act('like', path, button, likedBy(button)) : null;
  const toggle = toggleBehind(flyout);
  return act('like', 'reaction', button, toggle && likedBy(toggle));
}

function account(button: HTMLElement, path: ActPath): Act | null {
  if (startsWithLabel(button, labels.FOLLOW)) {
    const isOther = startsWithLabel(button, labels.FOLLOW_NO_ACCOUNT);
    return isOther ? null : act('follow', path, button, followedBy(button));
  }
  if (!isLabelled(button, [...labels.JOIN_GROUP, ...labels.JOIN_BARE])) return null;
  const group = groupOf(button);
  return group && act('join', path, button, group);
}

function isShareOpener(button: Element): boolean {
  if (firstOf(button, selectors.shareMark)) return true;
  const isInDialog = closestOf(button, selectors.dialog) && !closestOf(button, selectors.post);
  return !isInDialog && isLabelled(button, labels.SHARE_OPENER);
}

function isShareNow(button: Element): boolean {
  return opensWith(button.getAttribute('aria-label') ?? button.textContent ?? '', labels.SHARE_NOW);
}

function menuPath(button: Element, path: ActPath): ActPath {
  return button.matches('[role="menuitem"]') ? 'menu' : path;
}

function act(kind: Act['kind'], path: ActPath, control: HTMLElement, target: Target | null): Act {
  const bare: Act = { kind, path, control, editors: [], text: '' };
  if (!target) return bare;
  return target.url ? { ...bare, target, url: target.url } : { ...bare, target };
}
