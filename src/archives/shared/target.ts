import type { Target } from '../../judge/types.ts';

/** A target of those fields that say something; nothing to spread when none does. */
export function withTarget(fields: { [K in keyof Target]?: string | undefined }): {
  target?: Target;
} {
  const told = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return told.length > 0 ? { target: Object.fromEntries(told) } : {};
}

/** A link to spread when there is one; only of the web, since a reader will press it. */
export function withUrl(url: string): { url?: string } {
  return /^https?:\/\//i.test(url) ? { url } : {};
}
