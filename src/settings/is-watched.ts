import type { Act, PlatformId } from '../platforms/types.ts';
import type { Settings } from './schema.ts';

/**
 * Whether the guard looks at this kind of act here and now: not switched off, not paused, and not in a
 * private conversation unless the user wants those looked at too.
 */
export function isWatched(
  { platforms, pausedUntil, privateChats }: Settings,
  platform: PlatformId,
  { kind, isPrivate }: Pick<Act, 'kind' | 'isPrivate'>,
  host: string,
  now: Date,
): boolean {
  const paused = pausedUntil[host];
  if (paused !== undefined && new Date(paused) > now) return false;
  if (isPrivate && !privateChats) return false;
  return platforms[platform].on && platforms[platform].acts[kind];
}
