import type { ActivityKind } from '../judge/types.ts';
import type { PlatformId } from '../platforms/types.ts';
import type { Settings } from './schema.ts';

/** Whether the guard looks at this kind of act here and now: not switched off and not paused. */
export function isWatched(
  { platforms, pausedUntil }: Settings,
  platform: PlatformId,
  kind: ActivityKind,
  host: string,
  now: Date,
): boolean {
  const paused = pausedUntil[host];
  if (paused !== undefined && new Date(paused) > now) return false;
  return platforms[platform].on && platforms[platform].acts[kind];
}
