import type { ActivityKind, Target } from '../../judge/types.ts';
import type { SeenActivity } from '../types.ts';

/** Whether a handle is one of the user's own; sites write them in any case. */
export function isOneOf(handle: string, own: readonly string[]): boolean {
  return handle !== '' && own.some((one) => one.toLowerCase() === handle.toLowerCase());
}

/** Words of the user's own at their moment. */
export function written(
  kind: ActivityKind,
  { text = '', url }: Target,
  at: string | null,
  target?: Target | null,
): SeenActivity | null {
  // What has neither words nor an address is not drawn yet.
  if (text === '' && !url && !target) return null;
  return { kind, at, text, ...(target && { target }), ...(url && { url }) };
}

/** A like or share of a post: its own moment is not shown, only when the post was written. */
export function actUpon(
  kind: ActivityKind,
  target: Target,
  writtenAt: string | null,
): SeenActivity | null {
  if (!target.text && !target.url) return null;
  const { url } = target;
  return {
    kind,
    at: null,
    ...(writtenAt && { notBefore: writtenAt }),
    text: '',
    target,
    ...(url && { url }),
  };
}

/** The moment of a `<time>`; null without one that a program can read. */
export function momentOf(time: Element | null | undefined): string | null {
  return toMoment(time?.getAttribute('datetime') ?? '');
}

/** An ISO date-time of what `Date` reads, whole or in milliseconds; null for anything else. */
export function toMoment(written: string | number): string | null {
  const date = new Date(written);
  return written === '' || Number.isNaN(date.getTime()) ? null : date.toISOString();
}
