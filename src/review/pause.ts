/** A pause that begins and ends from outside. */
export interface Pause {
  begin(): void;
  end(): void;
  /** Settles when the pause ends; null while there is none. */
  ended(): Promise<void> | null;
}

/** Settles when the pause ends or the signal is aborted; at once when there is no pause. */
export async function untilGoing(paused: Promise<void> | null, signal: AbortSignal): Promise<void> {
  if (paused && !signal.aborted) await Promise.race([paused, aborted(signal)]);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) =>
    signal.addEventListener('abort', () => resolve(), { once: true }),
  );
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
