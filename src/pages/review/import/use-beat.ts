import { useEffect, useRef } from 'preact/hooks';
import { isWorking, type ReviewState } from './job-state.ts';

/** Between two beats, in ms: reading a hundred thousand rows again takes about one second. */
const BEAT = 10_000;

/** Tells a beat now and then while a job is at work, by its own steps, and null when it is not. */
export function useBeat(state: ReviewState, onBeat: (beat: number | null) => void): void {
  const last = useRef<number | null>(null);
  useEffect(() => {
    const now = performance.now();
    const isDue = last.current === null || now - last.current >= BEAT;
    if (!isWorking(state)) last.current = null;
    else if (isDue) last.current = now;
    onBeat(last.current);
  }, [state, onBeat]);
}
