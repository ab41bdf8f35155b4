import { composerAround } from '../shared/composer.ts';
import { allOf, closestOf, firstOf } from '../shared/query.ts';
import { readText, textOfEditors } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import type { Composer } from '../types.ts';
import { readAccount, readPost } from './posts.ts';
import * as selectors from './selectors.ts';

/** All boxes of the form around (words, warning, choices of a poll), with what they publish. */
export function readComposer(from: Element): Composer | null {
  const profile = closestOf(from, selectors.profileForm);
  if (profile) {
    const editors = allOf(profile, selectors.box);
    return { kind: 'profile', editors, text: textOfEditors(editors) };
  }
  const form = closestOf(from, selectors.form);
  const parts = form && composerAround(form, selectors.box, selectors.submit);
  if (!parts) return null;
  const { editors, text } = parts;
  const quoted = firstOf(form, selectors.quotedInForm);
  if (quoted) return { kind: 'quote', editors, text, target: readPost(quoted) };
  const answered = firstOf(form, selectors.replyIndicator);
  if (!answered) return { kind: 'post', editors, text };
  const words = firstOf(answered, selectors.replyWords);
  const target = tidyTarget({
    ...readAccount(answered),
    text: words ? readText(words) : '',
    url: '',
  });
  return { kind: 'reply', editors, text, target };
}
