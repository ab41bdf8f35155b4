import type { Target } from '../../judge/types.ts';
import { actOn, sentBy } from '../shared/act.ts';
import { doubleTapReader } from '../shared/double-tap.ts';
import { isLabelled, labelOf, opensWith } from '../shared/labels.ts';
import { closestOf, firstOf } from '../shared/query.ts';
import { readerOf } from '../shared/reader.ts';
import type { Act, ActPath } from '../types.ts';
import { followedBy, isFollowed } from './accounts.ts';
import { editorSentBy, isUpload, readComposer } from './composer.ts';
import * as labels from './labels.ts';
import { isLike, isPressed } from './likes.ts';
import * as selectors from './selectors.ts';
import { readComment, targetAround, videoAround } from './videos.ts';

/** Reads acts from events; remembers whose share panel is open, as the panel does not say. */
export function tiktokReader() {
  let sharing: Target | null = null;
  const filmAround = (element: Element) =>
    closestOf(element, selectors.button) ? null : closestOf(element, selectors.film);
  const doubleTapped = doubleTapReader(filmAround);

  return readerOf({
    button: selectors.button,
    editor: selectors.editor,
    pressed: (button, path) => {
      if (closestOf(button, selectors.shareOpener)) sharing = targetAround(button);
      const repost = closestOf(button, selectors.repost);
      if (repost) return reposted(repost, path, sharing);
      return sent(button, path) ?? liked(button, path) ?? followed(button, path);
    },
    composerOf: readComposer,
    // TikTok's comments and live chat send with Enter; captions and profiles do not.
    sendKeys: (_, { kind }) => (kind === 'comment' || kind === 'reply' ? ['enter'] : []),
    hotkey: (key, origin) => {
      const video = key === 'l' && !isUpload(origin.ownerDocument) ? videoAround(origin) : null;
      return video && likedAsWhole(video, 'hotkey', video);
    },
    gesture: (event, origin) => {
      const film = doubleTapped(event, origin);
      const video = film && videoAround(film);
      return video && likedAsWhole(video, 'double-tap', film);
    },
  });
}

function sent(button: HTMLElement, path: ActPath): Act | null {
  const isSave = closestOf(button, selectors.profileSubmit) !== null;
  if (closestOf(button, selectors.commentSubmit) || isSave) {
    const editor = editorSentBy(button);
    const composer = editor && readComposer(editor);
    return sentBy(button, path, composer, isSave ? 'profile' : 'comment');
  }
  if (!isUpload(button.ownerDocument)) return null;
  const isPost = closestOf(button, selectors.uploadSubmit) ?? isLabelled(button, labels.POST);
  const editor = isPost && editorSentBy(button);
  return editor ? sentBy(button, path, readComposer(editor)) : null;
}

function liked(button: HTMLElement, path: ActPath): Act | null {
  if (isLike(button)) return actOn('like', path, button, targetAround(button));
  const heart = closestOf(button, selectors.commentLike);
  const comment = heart && closestOf(heart, selectors.comment);
  if (!comment || isPressed(heart)) return null;
  return actOn('like', path, heart, readComment(comment));
}

/** A like without its button: what is liked already stays liked, or the key takes it back. */
function likedAsWhole(video: HTMLElement, path: ActPath, control: HTMLElement): Act | null {
  const heart = firstOf(video, selectors.like) ?? firstOf(video.ownerDocument, selectors.like);
  return heart && isLike(heart) ? actOn('like', path, control, targetAround(video)) : null;
}

function reposted(entry: HTMLElement, path: ActPath, sharing: Target | null): Act | null {
  if (isPressed(entry) || opensWith(labelOf(entry), labels.UNREPOST_START)) return null;
  const around = closestOf(entry, selectors.video) && targetAround(entry);
  return actOn('share', path, entry, around ?? sharing ?? targetAround(entry));
}

function followed(button: HTMLElement, path: ActPath): Act | null {
  const follow = closestOf(button, selectors.follow);
  return follow && !isFollowed(button) ? actOn('follow', path, button, followedBy(button)) : null;
}
