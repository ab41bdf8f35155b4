import type { Target } from '../../judge/types.ts';
import { type ComposerParts, composerAround } from '../shared/composer.ts';
import { labelOf, opensWith } from '../shared/labels.ts';
import { allOf, climbTo, closestOf, firstOf } from '../shared/query.ts';
import { textOfEditors } from '../shared/read-text.ts';
import type { Composer } from '../types.ts';
import * as labels from './labels.ts';
import { readPost } from './posts.ts';
import * as selectors from './selectors.ts';

/** What opened the composer last: the composer need not say it. */
export interface Opened {
  kind: 'post' | 'reply' | 'quote';
  target: Target | null;
}

/** All boxes of the composer around, with what one press publishes; null for private chats. */
export function readComposer(from: Element, opened: Opened): Composer | null {
  if (from.ownerDocument.location.pathname.startsWith('/messages')) return null;
  if (from.matches('input, textarea') || closestOf(from, selectors.profileSave)) {
    const form = climbTo(from, (at) => firstOf(at, selectors.profileSave) !== null);
    const editors = form
      ? allOf(form, selectors.editor).filter((one) => one.matches('input, textarea'))
      : [];
    return editors.length > 0 ? { kind: 'profile', editors, text: textOfEditors(editors) } : null;
  }
  const parts = composerAround(from, selectors.editor, selectors.submit);
  if (!parts?.submit) return null;
  const { editors, text } = parts;
  const { kind, target } = purposeOf(parts, opened);
  return target ? { editors, text, kind, target } : { editors, text, kind };
}

/** What stands in the composer counts; what opened it only where nothing stands there. */
function purposeOf({ root, submit }: ComposerParts, opened: Opened): Opened {
  const answered = firstOf(root, selectors.replyTo);
  if (answered) return { kind: 'reply', target: readPost(answered) };
  const quoted = firstOf(root, selectors.quoted);
  if (quoted) return { kind: 'quote', target: readPost(quoted) };
  const saysReply = submit !== null && opensWith(labelOf(submit), labels.REPLY);
  if (saysReply) return { kind: 'reply', target: opened.target };
  return opened;
}
