import type { Mark } from '../../../ledger/activity-types.ts';

/** What a single key asks for. */
export type TriageCommand =
  | { to: 'next' | 'previous' | 'open' | 'undo' | 'search' | 'help' }
  | { to: 'mark'; mark: Mark };

/** Key → command, in the order in which the help shows them. */
export const TRIAGE_KEYS: ReadonlyMap<string, TriageCommand> = new Map<string, TriageCommand>([
  ['j', { to: 'next' }],
  ['k', { to: 'previous' }],
  ['t', { to: 'mark', mark: 'todo' }],
  ['r', { to: 'mark', mark: 'removed' }],
  ['x', { to: 'mark', mark: 'kept' }],
  ['d', { to: 'mark', mark: 'dismissed' }],
  ['o', { to: 'open' }],
  ['u', { to: 'undo' }],
  ['/', { to: 'search' }],
  ['?', { to: 'help' }],
]);

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/**
 * The command of a key press; null while something is written or chosen, and for chords, which belong
 * to the browser and to screen readers.
 */
export function commandOf(press: Press, focused: Element | null): TriageCommand | null {
  const { key, ctrlKey, metaKey, altKey, isComposing } = press;
  if (ctrlKey || metaKey || altKey || isComposing) return null;
  if (focused?.closest('input:not([type=checkbox]), select, textarea, dialog')) return null;
  return TRIAGE_KEYS.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}
