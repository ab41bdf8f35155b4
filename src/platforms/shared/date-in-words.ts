const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['desember', 'december', 'des', 'dec'],
];
const NAME = MONTHS.flat().join('|');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2}) (${NAME})\\.?,? (\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b(${NAME})\\.? (\\d{1,2}),? (\\d{4})\\b`, 'i');

/**
 * The day in "3 Februari 2024 pukul 10.05" or "February 3, 2024", as an ISO date-time that falls on
 * this day in Indonesia; null for days without a year and for "2 jam".
 */
export function dateInWords(text: string): string | null {
  const [, dayFirst, monthAfter, yearAfter] = DAY_FIRST.exec(text) ?? [];
  const [, monthFirst, dayAfter, year] = MONTH_FIRST.exec(text) ?? [];
  const name = (monthAfter ?? monthFirst)?.toLowerCase();
  if (name === undefined) return null;
  const month = MONTHS.findIndex((names) => names.includes(name));
  const date = new Date(Date.UTC(Number(yearAfter ?? year), month, Number(dayFirst ?? dayAfter)));
  return date.getUTCMonth() === month ? date.toISOString() : null;
}
