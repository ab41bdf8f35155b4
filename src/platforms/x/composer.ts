import type { ActivityKind, Target } from '../../judge/types.ts';
import { type ComposerParts, composerAround } from '../shared/composer.ts';
import { isLabelled } from '../shared/labels.ts';
import { allOf, closestOf, firstOf } from '../shared/query.ts';
import type { Composer } from '../types.ts';
import * as labels from './labels.ts';
import { readPost, readQuoted } from './posts.ts';
import * as selectors from './selectors.ts';

/** The composer that an editor or send button belongs to, with what it will publish. */
export function readComposer(from: Element): (Composer & ComposerParts) | null {
  const parts = composerAround(from, selectors.box, selectors.submit);
  if (!parts) return null;
  const { kind, target } = purposeOf(parts);
  return target ? { ...parts, kind, target } : { ...parts, kind };
}

function purposeOf({ root, submit }: ComposerParts): { kind: ActivityKind; target?: Target } {
  const dialog = closestOf(root, selectors.modal);
  const around = dialog ?? root;
  const quoted = allOf(around, selectors.quotedBox).find(
    (box) => closestOf(box, selectors.post) === null,
  );
  if (quoted) return { kind: 'quote', target: readQuoted(quoted) };
  const isReply =
    closestOf(root, selectors.inlineReply) !== null ||
    (dialog !== null && firstOf(dialog, selectors.post) !== null) ||
    (submit !== null && isLabelled(submit, labels.REPLY));
  if (!isReply) return { kind: 'post' };
  const answered = dialog ? lastOf(allOf(dialog, selectors.post)) : focalPost(root);
  return answered ? { kind: 'reply', target: readPost(answered) } : { kind: 'reply' };
}

/** On a post's own page: the post whose address is open, else the one right above the reply box. */
function focalPost(root: Element): HTMLElement | undefined {
  const posts = allOf(root.ownerDocument, selectors.post).filter((one) => !one.contains(root));
  const { pathname } = root.ownerDocument.location;
  const opened = posts.find((one) => {
    const link = firstOf(one, selectors.permalink)?.getAttribute('href');
    return link && pathname.startsWith(link);
  });
  const above = (one: Element) =>
    one.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING;
  return opened ?? lastOf(posts.filter(above));
}

function lastOf<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}
