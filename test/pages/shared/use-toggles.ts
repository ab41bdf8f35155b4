import { useState } from 'react';

/** A set of ids that are on (liked, followed, joined …) and a way to turn one. */
export function useToggles(): [ReadonlySet<string>, (id: string) => boolean] {
  const [on, setOn] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): boolean => {
    const next = new Set(on);
    const isOn = !next.delete(id);
    if (isOn) next.add(id);
    setOn(next);
    return isOn;
  };
  return [on, toggle];
}
