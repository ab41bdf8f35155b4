/** A pause that begins and ends from outside. */
export interface Pause {
  begin(): void;
  end(): void;
  /** Settles when the pause ends; null while there is none. */
  ended(): Promise<void> | null;
}

export function newPause(): Pause {
  let current: PromiseWithResolvers<void> | null = null;
  return {
    begin() {
      current ??= Promise.withResolvers();
    },
    end() {
      current?.resolve();
      current = null;
    },
    ended: () => current?.promise ?? null,
  };
}
