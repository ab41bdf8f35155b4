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
 * @param beat a number while everything changes all the time: then it is asked only when the number
 *   does, because reading it all at each change would hold up what changes it.
 */
export function useLive<T>(query: () => Promise<T>, beat: number | null = null): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  useEffect(() => {
    const next = (value: T) => setLive({ state: 'ready', value });
    const error = (error: unknown) => setLive({ state: 'failed', error });
    if (beat === null) {
      const subscription = liveQuery(query).subscribe({ next, error });
      return () => subscription.unsubscribe();
    }
    let isWanted = true;
    query().then(
      (value) => isWanted && next(value),
      (reason) => isWanted && error(reason),
    );
    return () => {
      isWanted = false;
    };
  }, [query, beat]);
  return live;
}
