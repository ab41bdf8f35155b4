import type { Target } from '../../judge/types.ts';
import { readText } from './read-text.ts';
import { tidyTarget } from './target.ts';

/** A dialog that invites: whom it names first is the group, all below is what the group says of itself. */
export function readInvitation(dialog: Element, isUnread: (part: Element) => boolean): Target {
  const [author = '', ...about] = readText(dialog, isUnread)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return tidyTarget({ author: author.trim(), handle: '', text: about.join('\n'), url: '' });
}
