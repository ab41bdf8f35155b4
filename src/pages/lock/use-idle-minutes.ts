import { useEffect, useState } from 'preact/hooks';
import type { LockService } from '../../lock/lock-service.ts';

/** Minutes without use after which it locks itself, and what changes them. */
export function useIdleMinutes(service: LockService): [number, (minutes: number) => void] {
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    service.idleMinutes().then(setMinutes, () => {});
  }, [service]);
  const change = (next: number) => {
    setMinutes(next);
    service.setIdleMinutes(next).catch(() => {});
  };
  return [minutes, change];
}
