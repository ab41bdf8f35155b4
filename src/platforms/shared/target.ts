import type { Target } from '../../judge/types.ts';

/** Leaves out what is empty, so that a target says only what the page shows. */
export function tidyTarget(target: Required<Target>): Target {
  return Object.fromEntries(Object.entries(target).filter(([, value]) => value !== ''));
}
