import { climbTo } from './query.ts';

/**
 * The line of a poll around an element, by its mark: what holds this one mark, beside others that hold
 * one each. Null outside of such lines, and where the poll has one line only.
 */
export function lineAround(element: Element, within: Element, marks: string): HTMLElement | null {
  const isLine = (at: Element) =>
    within.contains(at) && countOf(at, marks) <= 1 && countOf(at.parentElement, marks) > 1;
  const line = climbTo(element, isLine);
  return line && (line.matches(marks) || countOf(line, marks) === 1) ? line : null;
}

function countOf(root: Element | null, selector: string): number {
  return root?.querySelectorAll(selector).length ?? 0;
}
