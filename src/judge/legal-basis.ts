import type { DatedBasis } from '../lexicon/pack-types.ts';
import { indonesianDay } from './indonesian-day.ts';

/**
 * The articles in force on the day of the activity: the last version that began on or before it, the
 * oldest one for activities before all of them.
 *
 * @param versions oldest first, at least one.
 */
export function legalBasisAt(versions: readonly DatedBasis[], at: Date): string {
  const day = indonesianDay(at);
  const inForce = versions.findLast((version) => version.from <= day) ?? versions[0];
  return inForce?.text ?? '';
}
