import type { Allowance } from '../judge/types.ts';
import type { Settings, StoredAllowance } from './schema.ts';

/** Adds a "Bukan masalah" to the draft; the same one twice is kept once. @returns the stored entry. */
export function allow(
  draft: Settings,
  allowance: Allowance,
  now = () => new Date(),
  newId = () => crypto.randomUUID(),
): StoredAllowance {
  const known = draft.allow.find((one) => keyOf(one) === keyOf(allowance));
  if (known) return known;
  const entry = { ...allowance, id: newId(), addedAt: now().toISOString() };
  draft.allow.push(entry);
  return entry;
}

/** The same for two allowances that allow the same. */
export function keyOf(allowance: Allowance): string {
  switch (allowance.scope) {
    case 'text':
      return `text ${allowance.text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()}`;
    case 'account':
      return `account ${allowance.platform} ${allowance.handle.replace(/^@/, '').toLowerCase()}`;
    case 'rule':
      return `rule ${allowance.rule}`;
  }
}
