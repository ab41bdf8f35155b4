const HOURS_AHEAD = 7;

/** The calendar day in western Indonesia (UTC+7, the time of KPU's schedules) as YYYY-MM-DD. */
export function indonesianDay(at: Date): string {
  return new Date(at.getTime() + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
}
