import type { Target } from '../../judge/types.ts';
import { actOn, sentBy } from '../shared/act.ts';
import { isLabelled, opensWith } from '../shared/labels.ts';
import { closestOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { readerOf } from '../shared/reader.ts';
import type { Act, ActPath } from '../types.ts';
import { channelOf } from './channels.ts';
import { readComposer } from './composer.ts';
import * as labels from './labels.ts';
import { itemAround, postAround, readVideo } from './posts.ts';
import * as selectors from './selectors.ts';

/** Reads acts from events. */
export const youtubeReader = readerOf({
  button: selectors.button,
  editor: selectors.editor,
  pressed,
  composerOf: (editor) => readComposer(editor),
  sendKeys: (editor) => {
    if (closestOf(editor, selectors.studio)) return [];
    return closestOf(editor, selectors.chat) ? ['enter', 'mod-enter'] : ['mod-enter'];
  },
});

function pressed(button: HTMLElement, path: ActPath): Act | null {
  if (closestOf(button, selectors.submit)) {
    const composer = readComposer(button);
    return composer?.submit ? sentBy(button, path, composer) : null;
  }
  if (closestOf(button, selectors.like)) {
    return isPressed(button) ? null : actOn('like', path, button, itemAround(button));
  }
  if (closestOf(button, selectors.chatReaction)) {
    return actOn('like', 'reaction', button, readVideo(button));
  }
  if (closestOf(button, selectors.pollChoice)) return voted(button, path);
  if (closestOf(button, selectors.subscribe)) {
    return isSubscribed(button) ? null : actOn('follow', path, button, channelOf(button));
  }
  return closestOf(button, selectors.member)
    ? actOn('join', path, button, channelOf(button))
    : null;
}

/** A vote is a liking of what the choice says; on another choice it replaces the first. */
function voted(choice: HTMLElement, path: ActPath): Act | null {
  if (isPressed(choice)) return null;
  const asked: Target = postAround(choice) ?? readVideo(choice) ?? {};
  const text = [asked.text, readText(choice)].filter(Boolean).join('\n');
  return actOn('like', path, choice, { ...asked, text });
}

function isPressed(button: Element): boolean {
  return ['aria-pressed', 'aria-selected', 'aria-checked'].some(
    (state) => button.getAttribute(state) === 'true',
  );
}

function isSubscribed(button: Element): boolean {
  if (closestOf(button, selectors.subscribed)) return true;
  const says = [button.getAttribute('aria-label') ?? '', button.textContent ?? ''];
  return (
    isLabelled(button, labels.SUBSCRIBED_START) ||
    says.some((label) => opensWith(label, labels.SUBSCRIBED_START))
  );
}
