import type { LockRecord } from './lock-record.ts';

/** The key that rows are sealed with by whoever knows the passphrase. */
export const MAIN_KEY = 'main';

/** What one of our contexts may do with sealed rows; can be posted to a worker. */
export interface VaultState {
  /** `null` while there is no lock. */
  phase: LockRecord['state'] | null;
  isOpen: boolean;
  /** New rows are sealed with it; `null`: they are written plain. */
  write: { id: string; key: Uint8Array } | null;
  /** What rows can be opened with, by id; empty while locked. */
  keys: ReadonlyMap<string, Uint8Array>;
  /** PKCS #8; opens envelopes. `null` while locked. */
  privateKey: Uint8Array<ArrayBuffer> | null;
}

export const NO_LOCK: VaultState = {
  phase: null,
  isOpen: true,
  write: null,
  keys: new Map(),
  privateKey: null,
};

/** The keys of one context, in its memory alone. */
export class Vault {
  /** Settles when the state is known; until then nothing may be written. */
  ready: Promise<unknown> = Promise.resolve();
  private current = NO_LOCK;
  private readonly listeners = new Set<() => void>();

  get state(): VaultState {
    return this.current;
  }

  set(state: VaultState): void {
    this.current = state;
    for (const tell of this.listeners) tell();
  }

  /** @returns what ends the watch. */
  watch(onChange: () => void): () => void {
    this.listeners.add(onChange);
    return () => void this.listeners.delete(onChange);
  }
}
