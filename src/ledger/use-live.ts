import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

export type Live<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; error: unknown };

/**
 * What `query` answers now and after every change of what it read, in whichever of our contexts.
 *
 * @param query kept by `useCallback`: a new one is a new question. The old answer stays on the screen
 *   until the new one is there.
 */
export function useLive<T>(query: () => Promise<T>): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ state: 'ready', value }),
      error: (error) => setLive({ state: 'failed', error }),
    });
    return () => subscription.unsubscribe();
  }, [query]);
  return live;
}
