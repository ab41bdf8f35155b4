import { useEffect, useRef, useState } from 'preact/hooks';
import { commandOf, type TriageCommand } from './triage-keys.ts';

/** Remembered for this page alone; it says nothing about the user. */
const OFF = 'jaga-netral-single-keys-off';

/**
 * Listens for single keys while they are switched on (WCAG 2.2, 2.1.4).
 *
 * @returns whether they are on, and the switch.
 */
export function useTriageKeys(
  obey: (command: TriageCommand) => void,
): [on: boolean, set: (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(OFF) === null);
  const latest = useRef(obey);
  latest.current = obey;
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      const command = commandOf(event, document.activeElement);
      if (!command || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current(command);
    };
    const stop = new AbortController();
    document.addEventListener('keydown', listen, { signal: stop.signal });
    return () => stop.abort();
  }, [on]);
  const set = (wanted: boolean) => {
    if (wanted) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, '1');
    setOn(wanted);
  };
  return [on, set];
}
