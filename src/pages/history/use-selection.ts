import { useCallback, useState } from 'preact/hooks';

/** Ids that the user has ticked; rows that are filtered away stay ticked. */
export function useSelection() {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const clear = useCallback(() => setIds(new Set()), []);
  const replace = useCallback((all: readonly string[]) => setIds(new Set(all)), []);
  const set = useCallback((id: string, on: boolean) => {
    setIds((before) => {
      const after = new Set(before);
      if (on) after.add(id);
      else after.delete(id);
      return after;
    });
  }, []);
  return { ids, set, replace, clear };
}
