/**
 * `wrong-passphrase`: or the lock was tampered with, which AES-GCM cannot tell apart. `damaged`: the
 * stored lock is not what we have written.
 */
export type LockErrorCode = 'wrong-passphrase' | 'damaged';

/** Says what went wrong by its code alone. */
export class LockError extends Error {
  override readonly name = 'LockError';
  readonly code: LockErrorCode;

  constructor(code: LockErrorCode) {
    super(code);
    this.code = code;
  }
}
