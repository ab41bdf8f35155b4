import type { ActivityKind, Target } from '../../judge/types.ts';
import type { Act, ActPath, Composer } from '../types.ts';

/** A like, share, follow or join: an act without words of the user's own. */
export function actOn(
  kind: ActivityKind,
  path: ActPath,
  control: HTMLElement,
  target: Target | null,
): Act {
  const bare: Act = { kind, path, control, editors: [], text: '' };
  // A target that says nothing cannot be judged, and must not count as harmless.
  if (!target?.author && !target?.handle && !target?.text) return bare;
  return target.url ? { ...bare, target, url: target.url } : { ...bare, target };
}

/** What a composer sends by this control; without a composer words go out that nobody can read. */
export function sentBy(
  control: HTMLElement,
  path: ActPath,
  composer: Composer | null,
  kind: ActivityKind = 'post',
): Act {
  return composer ? { path, control, ...composer } : { kind, path, control, editors: [], text: '' };
}
