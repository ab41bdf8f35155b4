import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { newPhotoHost, SightError } from '../../vision/photo-host.ts';
import type { Sight, SightFailure } from '../../vision/worker-protocol.ts';

export type PhotoState =
  | { type: 'idle' }
  | { type: 'looking'; done: number }
  | { type: 'seen'; picture: Blob; sight: Sight }
  | { type: 'failed'; code: SightFailure };

/** Nobody waits for this check to go on: it may take as long as the closest look takes. */
const BUDGET = 15_000;

/** Looks at the photo that was chosen last; one that was chosen before it is forgotten. */
export function usePhotoCheck() {
  const host = useMemo(() => newPhotoHost(), []);
  useEffect(() => host.end, [host]);
  const [state, setState] = useState<PhotoState>({ type: 'idle' });
  const latest = useRef<Blob | null>(null);

  const look = async (picture: Blob) => {
    latest.current = picture;
    const set = (next: PhotoState) => latest.current === picture && setState(next);
    set({ type: 'looking', done: 0 });
    try {
      const sight = await host.look({
        picture,
        budgetMs: BUDGET,
        checks: { signs: true, text: true },
        onProgress: (done) => set({ type: 'looking', done }),
      });
      set({ type: 'seen', picture, sight });
    } catch (error) {
      set({ type: 'failed', code: error instanceof SightError ? error.code : 'broken' });
    }
  };
  return { state, look };
}
