import type { Target } from '../../judge/types.ts';
import { fullText } from '../shared/full-text.ts';
import { allOf, closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import { readChat } from './chats.ts';
import * as selectors from './selectors.ts';

export function messageAround(element: Element): HTMLElement | null {
  return closestOf(element, selectors.message);
}

/** A message with its sender; in a channel the sender is the channel. Rows are used again for others. */
export function readMessage(message: Element): Target {
  const words = selectors.words
    .flatMap((variant) => allOf(message, [variant]))
    .find((one) => !closestOf(one, selectors.quote));
  return tidyTarget({
    author: senderOf(message),
    handle: '',
    text: words ? readText(words, isUnread) : '',
    url: '',
  });
}

/** Parts of a message that are not its words: its time, its sender, what it answers. */
export function isUnread(part: Element): boolean {
  return part.matches([...selectors.unread, ...selectors.quote].join(','));
}

export function senderOf(message: Element): string {
  const stamp = firstOf(message, selectors.stamp)?.dataset.prePlainText ?? '';
  const [, name = ''] = stamp.match(/^\[[^\]]*\]\s*(.*?):\s*$/) ?? [];
  if (name) return name;
  const isOwn = firstOf(message, selectors.ownMessage) || closestOf(message, selectors.ownMessage);
  return isOwn ? '' : (readChat(message).author ?? '');
}

/** What a box answers, as the bar above it shows it: a name, and the first lines of the message. */
export function quotedIn(root: Element, touched: Target | null): Target | null {
  const quote = firstOf(root, selectors.quote);
  if (!quote) return null;
  const isButton = (part: Element) => part.matches('button');
  const [author = '', ...lines] = readText(quote, isButton)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const shown = () => allOf(root.ownerDocument, selectors.message).map(readMessage);
  const text = fullText(lines.join('\n'), touched, shown);
  return tidyTarget({ author: author.trim(), handle: '', text, url: '' });
}
