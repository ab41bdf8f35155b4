import type { Speech } from '../../i18n/translate.ts';

const KNOWN = ['quota-full', 'blocked', 'future-version', 'corrupt', 'locked', 'outdated'] as const;

/** What the user reads about a failure: by its typed code, never by its message. */
export function errorText(t: Speech['t'], error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return t(`common.error-${KNOWN.find((known) => known === code) ?? 'unknown'}`);
}
