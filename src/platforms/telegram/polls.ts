import type { Target } from '../../judge/types.ts';
import { labelOf, opensWith } from '../shared/labels.ts';
import { lineAround } from '../shared/marks.ts';
import { allOf, closestOf, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import * as labels from './labels.ts';
import { isUnread, messageAround, readMessage } from './messages.ts';
import * as selectors from './selectors.ts';

const RADIO = 'input[type="radio"]:not(:disabled)';
const MARK = 'input[type="radio"], input[type="checkbox"]';
const MARKED = 'input[type="checkbox"]:checked';

/**
 * What a press votes for: the question with the option that is pressed, or with all that are marked
 * where several may be; null when it votes for nothing. Marking one of several is no vote yet.
 */
export function votedBy(button: HTMLElement): Target | null {
  const message = messageAround(button);
  if (!message) return null;
  const option = closestOf(button, selectors.pollOption) ?? lineAround(button, message, RADIO);
  if (option) return hasShare(option) ? null : readPoll(message, [option]);
  if (!button.matches('button')) return null;
  const isVote = closestOf(button, selectors.poll) || opensWith(labelOf(button), labels.VOTE_START);
  const marked = isVote ? [...message.querySelectorAll(MARKED)] : [];
  return marked.length > 0
    ? readPoll(
        message,
        marked.map((mark) => lineAround(mark, message, MARK) ?? mark),
      )
    : null;
}

function readPoll(message: HTMLElement, chosen: readonly Element[]): Target {
  const { author = '' } = readMessage(message);
  const question = firstOf(message, selectors.pollQuestion);
  const rest = firstOf(message, selectors.content) ?? message;
  const options = new Set(optionsIn(message));
  const asked = question
    ? readText(question)
    : readText(rest, (part) => isUnread(part) || options.has(part));
  const text = [asked, ...chosen.map((one) => readText(one, isUnread))].join('\n');
  return tidyTarget({ author, handle: '', text, url: '' });
}

function optionsIn(message: HTMLElement): Element[] {
  const lines = [...message.querySelectorAll(MARK)].map(
    (mark) => lineAround(mark, message, MARK) ?? mark,
  );
  return [...allOf(message, selectors.pollOption), ...lines];
}

/** Who has voted sees shares instead of marks. */
function hasShare(option: Element): boolean {
  return /^\s*\d{1,3}\s?%/.test(option.textContent ?? '');
}
