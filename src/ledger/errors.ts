/**
 * `quota-full`: no room left. `blocked`: the browser gives no storage, e.g. in a private window.
 * `future-version`: written by a newer version of ours. `corrupt`: not ours, or damaged.
 * `locked`: needs what is sealed. `outdated`: this context is of an older version of ours and has made way for a newer one.
 */
export type LedgerErrorCode =
  | 'quota-full'
  | 'blocked'
  | 'future-version'
  | 'corrupt'
  | 'locked'
  | 'outdated'
  | 'unknown';

/** Says what went wrong by its code alone; the UI finds the words. Never holds the user's text. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  readonly code: LedgerErrorCode;

  constructor(code: LedgerErrorCode) {
    super(code);
    this.code = code;
  }
}

const codes: Record<string, LedgerErrorCode> = {
  QuotaExceededError: 'quota-full',
  VersionError: 'future-version',
  MissingAPIError: 'blocked',
  InvalidStateError: 'blocked',
  SecurityError: 'blocked',
  NotAllowedError: 'blocked',
  // We close for nothing else.
  DatabaseClosedError: 'outdated',
};

/** Runs a step on the database. @throws LedgerError in place of whatever the step throws. */
export async function withLedgerErrors<T>(step: () => PromiseLike<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw new LedgerError(codeOf(error));
  }
}

/** Dexie hides the browser's own error in `inner`, several levels deep after a failed open. */
function codeOf(error: unknown): LedgerErrorCode {
  if (error instanceof LedgerError) return error.code;
  if (!(error instanceof Error || error instanceof DOMException)) return 'unknown';
  const inner = 'inner' in error && error.inner !== error ? codeOf(error.inner) : 'unknown';
  return inner === 'unknown' ? (codes[error.name] ?? 'unknown') : inner;
}
