import type { ActivityKind, Target } from '../../judge/types.ts';
import { type ComposerParts, composerAround } from '../shared/composer.ts';
import { closestOf } from '../shared/query.ts';
import type { Composer } from '../types.ts';
import { itemAround, postAround, readVideo } from './posts.ts';
import * as selectors from './selectors.ts';

type Found = Composer & Pick<ComposerParts, 'submit'>;

/** The boxes that an editor or send button belongs to, with what they will publish. */
export function readComposer(from: Element): Found | null {
  const parts = composerAround(from, selectors.editor, selectors.submit, selectors.composerLimit);
  if (!parts) return null;
  const { kind, target } = purposeOf(from);
  const { editors, text, submit } = parts;
  return target ? { editors, text, submit, kind, target } : { editors, text, submit, kind };
}

function purposeOf(from: Element): { kind: ActivityKind; target: Target | null } {
  if (closestOf(from, [...selectors.postDialog, ...selectors.studio])) {
    return { kind: 'post', target: null };
  }
  if (closestOf(from, selectors.replyBox)) return { kind: 'reply', target: itemAround(from) };
  if (closestOf(from, selectors.chat)) return { kind: 'comment', target: readVideo(from) };
  // A comment that is being changed stands in its own place; it is about the same video as before.
  return { kind: 'comment', target: postAround(from) ?? readVideo(from) };
}
