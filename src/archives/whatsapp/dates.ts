import type { Header } from './headers.ts';

export type DateOrder = 'day-first' | 'month-first' | 'year-first';

/** Jakarta's, since a chat has local times without a zone and most users live there. */
const ZONE = '+07:00';

/**
 * The order of day and month, told by a number that can be no month. Without one: the order in which
 * the days do not run backwards; and day first, as Indonesian phones write, when both would do.
 */
export function orderOf(dates: readonly Header['date'][]): DateOrder {
  if (dates.some(([first]) => first > 31)) return 'year-first';
  if (dates.some(([first]) => first > 12)) return 'day-first';
  if (dates.some(([, second]) => second > 12)) return 'month-first';
  return stepsBack(dates, 'month-first') < stepsBack(dates, 'day-first')
    ? 'month-first'
    : 'day-first';
}

function stepsBack(dates: readonly Header['date'][], order: DateOrder): number {
  const days = dates.map((date) => dayOf(date, order).join('-'));
  return days.filter((day, at) => at > 0 && day < (days[at - 1] as string)).length;
}

/** ISO date-time of a header; null when there is no such day. */
export function momentOf({ date, hour, minute, second }: Header, order: DateOrder): string | null {
  const time = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
  const [year, month, day] = dayOf(date, order);
  const moment = new Date(`${year}-${month}-${day}T${time}${ZONE}`);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

function dayOf([a, b, c]: Header['date'], order: DateOrder): [string, string, string] {
  const [year, month, day] =
    order === 'year-first' ? [a, b, c] : order === 'day-first' ? [c, b, a] : [c, a, b];
  const full = year < 100 ? 2000 + year : year;
  return [
    String(full).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ];
}
