import { pack } from '../../lexicon/pack.ts';
import type { Choice } from '../../ui/select.tsx';

const choices: Choice[] = Object.entries(pack.regions)
  .map(([value, label]) => ({ value, label }))
  .sort((a, b) => a.label.localeCompare(b.label, 'id'));

/** Provinces by name; values are BPS codes of two digits. */
export const provinces: readonly Choice[] = choices.filter(({ value }) => value.length === 2);

/** Four provinces of Papua were split off in 2022; their regencies kept their codes. */
function provinceOf(regency: string): string {
  return pack.provinces[regency] ?? regency.slice(0, 2);
}

/** @param province BPS code; '' has none. @returns regencies and cities by name. */
export function regenciesOf(province: string): Choice[] {
  if (!province) return [];
  return choices.filter(({ value }) => value.length === 4 && provinceOf(value) === province);
}
