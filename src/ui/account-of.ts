import type { Target } from '../judge/types.ts';

/** An account by name and handle, '' when neither is known; some sites show only one of them. */
export function accountOf({ author, handle }: Target): string {
  const bare = handle?.replace(/^@/, '');
  const name = author === bare ? undefined : author;
  return [name, bare && `@${bare}`].filter(Boolean).join(' ');
}
