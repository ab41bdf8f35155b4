import type Dexie from 'dexie';

/**
 * What has become of the connection. `waiting`: another tab holds the store in an older version of ours.
 * `outdated`: this one does, and has made way. `gone`: the store was deleted or closed from outside.
 */
export type LedgerTrouble = 'waiting' | 'outdated' | 'gone';

/** The trouble of one connection, `null` while all is well. */
export class Troubles {
  private readonly listeners = new Set<() => void>();
  private trouble: LedgerTrouble | null = null;

  get current(): LedgerTrouble | null {
    return this.trouble;
  }

  note(trouble: LedgerTrouble | null): void {
    this.trouble = trouble;
    for (const tell of this.listeners) tell();
  }

  /** @returns what ends the watch. */
  watch(onChange: () => void): () => void {
    this.listeners.add(onChange);
    return () => void this.listeners.delete(onChange);
  }
}

/** Lets newer versions of ours and the user's own wiping through, and notes what has happened. */
export function noteTroubles(ledger: Dexie, troubles: Troubles): void {
  ledger.on('blocked', () => {
    troubles.note('waiting');
    // Dexie's own answer is a line in the console.
    return false;
  });
  ledger.on('ready', () => troubles.current === 'waiting' && troubles.note(null), true);
  // Also when the browser itself closes the store; the next step opens it again. Dexie tells the same of
  // a store that could not be opened.
  ledger.on('close', () => ledger.isOpen() && troubles.note('gone'));
  ledger.on('versionchange', ({ newVersion }) => {
    // What a newer version has made of the store this one cannot read: it does not open it again.
    ledger.close({ disableAutoOpen: newVersion !== null });
    if (newVersion !== null) troubles.note('outdated');
    return false;
  });
}
