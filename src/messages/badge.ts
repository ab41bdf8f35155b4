import type { PageHealth } from './protocol.ts';

export type BadgeText = '' | '!' | '·';

/** Nothing while all is well: a sign that is always there is not seen any more. */
export function badgeOf(health: PageHealth['health']): BadgeText {
  if (health === 'tidak-dikenali') return '!';
  return health === 'jeda' ? '·' : '';
}
