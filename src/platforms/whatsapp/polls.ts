import type { Target } from '../../judge/types.ts';
import { lineAround } from '../shared/marks.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import { isUnread, messageAround, senderOf } from './messages.ts';

const MARK = 'input[type="checkbox"], [role="checkbox"]';
const MARKED = 'input:checked, [aria-checked="true"]';

/**
 * What a press votes for: the question with the option. Every mark is a vote at once, also where several
 * may be given; a second press takes it back and is null.
 * @param given the marks that were given when the press began: a `click` sees its mark turned already
 */
export function votedBy(button: HTMLElement, given: ReadonlySet<Element>): Target | null {
  const message = messageAround(button);
  const option = message && lineAround(button, message, MARK);
  const mark = option && (option.matches(MARK) ? option : option.querySelector(MARK));
  if (!mark || given.has(mark) || mark.hasAttribute('disabled')) return null;
  const options = new Set(
    [...message.querySelectorAll(MARK)].map((one) => lineAround(one, message, MARK)),
  );
  const isApart = (part: Element) => isUnread(part) || options.has(part as HTMLElement);
  const lines = `${readText(message, isApart)}\n${readText(option, isCount)}`.split('\n');
  const text = lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
  return tidyTarget({ author: senderOf(message), handle: '', text, url: '' });
}

/** The marks of the message around an element that are given now. */
export function givenAround(element: Element): ReadonlySet<Element> {
  return new Set(messageAround(element)?.querySelectorAll(MARKED));
}

/** How many have voted stands beside the words. */
function isCount(part: Element): boolean {
  return part.childElementCount === 0 && /^\d+$/.test(part.textContent?.trim() ?? '');
}
