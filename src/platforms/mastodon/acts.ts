import type { Target } from '../../judge/types.ts';
import { actOn, sentBy } from '../shared/act.ts';
import { isLabelled, labelOf, opensWith } from '../shared/labels.ts';
import { allOf, closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { readerOf } from '../shared/reader.ts';
import type { Act, ActPath } from '../types.ts';
import { readComposer } from './composer.ts';
import * as labels from './labels.ts';
import { followedBy, postAround, readPost } from './posts.ts';
import * as selectors from './selectors.ts';

/** Reads acts from events. */
export const mastodonReader = readerOf({
  button: selectors.button,
  editor: selectors.box,
  pressed,
  composerOf: (editor) => readComposer(editor),
  // A bare Enter sends where the form has one line: the settings.
  sendKeys: (editor, { kind }) =>
    kind === 'profile' ? (editor.matches('input') ? ['enter'] : []) : ['mod-enter'],
  hotkey: (key, origin) => {
    const post =
      closestOf(origin, selectors.post) ?? origin.querySelector<HTMLElement>('.status[data-id]');
    if (!post || (key !== 'f' && key !== 'b')) return null;
    const variants = key === 'f' ? selectors.like : selectors.boost;
    const undone = allOf(post, variants).find((one) => !isOn(one));
    return undone ? actOn(key === 'f' ? 'like' : 'share', 'hotkey', post, readPost(post)) : null;
  },
});

function pressed(button: HTMLElement, path: ActPath): Act | null {
  if (closestOf(button, selectors.submit)) return sentBy(button, path, readComposer(button));
  const profile = closestOf(button, selectors.profileForm);
  if (profile && button.matches('[type="submit"], button:not([type])')) {
    return sentBy(button, path, readComposer(button));
  }
  if (closestOf(button, selectors.boostConfirm)) {
    return actOn('share', path, button, shownIn(closestOf(button, selectors.boostDialog)));
  }
  if (closestOf(button, selectors.actionBar)) {
    if (closestOf(button, selectors.like)) return toggled('like', path, button);
    // With the dialog that asks, this press only opens it; which of both is not shown.
    if (closestOf(button, selectors.boost)) return toggled('share', path, button);
  }
  if (closestOf(button, selectors.pollForm)) return voted(button, path);
  const isFollow = isLabelled(button, labels.FOLLOW);
  return isFollow ? actOn('follow', path, button, followedBy(button)) : null;
}

function toggled(kind: 'like' | 'share', path: ActPath, button: HTMLElement): Act | null {
  return isOn(button) ? null : actOn(kind, path, button, postAround(button));
}

function isOn(button: Element): boolean {
  if (button.matches('[aria-pressed="true"], .active, .activate')) return true;
  return opensWith(labelOf(button), [...labels.UNBOOST_START, ...labels.UNLIKE_START]);
}

/** A vote is a liking of what the chosen line says; it goes out with the poll's own button. */
function voted(button: HTMLElement, path: ActPath): Act | null {
  const poll = closestOf(button, selectors.pollForm);
  if (!poll || !isLabelled(button, labels.VOTE)) return null;
  const item: Target = postAround(button) ?? {};
  const chosen = allOf(poll, ['label:has(input:checked), [aria-checked="true"]']).map((one) =>
    readText(one.closest('li') ?? one),
  );
  const text = [item.text, ...chosen].filter(Boolean).join('\n');
  return actOn('like', path, button, { ...item, text });
}

function shownIn(dialog: Element | null): Target | null {
  const post = dialog && firstOf(dialog, selectors.post);
  return post && readPost(post);
}
