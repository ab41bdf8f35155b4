import type { WarningFilter } from '../../ledger/find.ts';

/** What the filter fields hold; the empty string is "all". Dates are `YYYY-MM-DD`. */
export interface FilterForm {
  search: string;
  platform: string;
  kind: NonNullable<WarningFilter['kind']> | '';
  level: NonNullable<WarningFilter['level']> | '';
  outcome: NonNullable<WarningFilter['outcome']> | '';
  rule: string;
  from: string;
  until: string;
}

export const noFilter: FilterForm = {
  search: '',
  platform: '',
  kind: '',
  level: '',
  outcome: '',
  rule: '',
  from: '',
  until: '',
};

/** Both days count whole, in the user's own time zone. */
export function filterOf(form: FilterForm): WarningFilter {
  const { from, until, ...rest } = form;
  const chosen = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''));
  return {
    ...chosen,
    ...(from && { from: startOf(from, 0) }),
    ...(until && { until: startOf(until, 1) }),
  };
}

function startOf(day: string, daysLater: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + daysLater);
}
