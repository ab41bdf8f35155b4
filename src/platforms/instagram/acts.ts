import type { Target } from '../../judge/types.ts';
import { isDisabled } from '../shared/composer.ts';
import { isLabelled, labelOf, startsWithLabel } from '../shared/labels.ts';
import { originOf, pressedBy, sendKeyOf } from '../shared/press.ts';
import { closestOf, firstOf } from '../shared/query.ts';
import type { Act, ActPath, Composer } from '../types.ts';
import { followedBy, storyOwner } from './accounts.ts';
import { commentAround, readComment } from './comments.ts';
import { editorSentBy, readComposer } from './composer.ts';
import { likingTapReader } from './double-tap.ts';
import { hasIcon, isLike, isSmall } from './icons.ts';
import * as labels from './labels.ts';
import { postAround, readPost } from './posts.ts';
import * as selectors from './selectors.ts';

/** One emoji, as on the quick reactions to a story. */
const EMOJI = /^\p{RGI_Emoji}$/v;

export interface InstagramReader {
  actOf(event: Event): Act | null;
  composerOf(target: Element): Composer | null;
}

/** Reads acts from events; remembers whose sheet or menu is open, as neither says. */
export function instagramReader(): InstagramReader {
  const doubleTapped = likingTapReader();
  let opened: Target | null = null;

  const pressed = (button: HTMLElement, path: ActPath): Act | null => {
    if (hasIcon(button, [...labels.SHARE_ICON, ...labels.MORE_ICON])) {
      opened = targetAround(button);
      return null;
    }
    if (isLike(button)) return act('like', path, button, likedBy(button));
    if (hasIcon(button, labels.REPOST)) return act('share', path, button, targetAround(button));
    const editor = editorSentBy(button);
    const composer = editor && readComposer(editor, opened);
    if (composer) return { path, control: button, ...composer };
    return inDialog(button, path, opened) ?? followed(button, path) ?? reacted(button);
  };

  const keyed = (event: Event, editor: HTMLElement): Act | null => {
    const path = sendKeyOf(event);
    const composer = path && readComposer(editor, opened);
    const sends = composer?.kind === 'comment' || composer?.kind === 'reply';
    return path && sends ? { path, control: editor, ...composer } : null;
  };

  const actOf = (event: Event): Act | null => {
    const origin = originOf(event);
    if (!origin) return null;
    const element = pressedBy(event);
    const media = element && doubleTapped(event, element);
    if (media) return act('like', 'double-tap', media, targetAround(media));
    const button = element && closestOf(element, selectors.button);
    if (button) {
      if (isDisabled(button)) return null;
      return pressed(button, event.type === 'keydown' ? 'enter' : 'button');
    }
    const editor = closestOf(origin, selectors.editor);
    return editor && keyed(event, editor);
  };

  return {
    actOf,
    composerOf: (target) => {
      const editor = closestOf(target, selectors.editor);
      return editor && readComposer(editor, opened);
    },
  };
}

function targetAround(element: Element): Target | null {
  const post = postAround(element);
  return storyOwner(element.ownerDocument) ?? (post && readPost(post));
}

function likedBy(button: Element): Target | null {
  const comment = isSmall(button) && commentAround(button);
  return comment ? readComment(comment) : targetAround(button);
}

/** Buttons of sheets that send no words: passing a post on, and a caption box nobody knows. */
function inDialog(button: HTMLElement, path: ActPath, opened: Target | null): Act | null {
  const dialog = closestOf(button, selectors.dialog);
  if (!dialog || firstOf(dialog, selectors.post)) return null;
  if (isLabelled(button, labels.SHARE_TO_STORY)) return act('share', path, button, opened);
  if (isLabelled(button, labels.SHARE_SEND) && opened) return act('share', path, button, opened);
  const isShare = isLabelled(button, labels.POST.slice(0, 2));
  return isShare ? act('post', path, button, null) : null;
}

function followed(button: HTMLElement, path: ActPath): Act | null {
  const isNamed = button.hasAttribute('aria-label') && startsWithLabel(button, labels.FOLLOW);
  if (!isNamed && !isLabelled(button, labels.FOLLOW)) return null;
  return act('follow', path, button, followedBy(button));
}

function reacted(button: HTMLElement): Act | null {
  const owner = storyOwner(button.ownerDocument);
  return owner && EMOJI.test(labelOf(button)) ? act('like', 'reaction', button, owner) : null;
}

function act(kind: Act['kind'], path: ActPath, control: HTMLElement, target: Target | null): Act {
  const bare: Act = { kind, path, control, editors: [], text: '' };
  // A target that says nothing cannot be judged, and must not count as harmless.
  if (!target?.handle && !target?.text) return bare;
  return target.url ? { ...bare, target, url: target.url } : { ...bare, target };
}
