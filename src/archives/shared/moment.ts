const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** ISO date-time of a count of seconds since 1970 (Meta, Telegram); null when it is none. */
export function fromSeconds(value: unknown): string | null {
  const seconds = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof seconds === 'number' ? iso(seconds * 1000) : null;
}

/**
 * ISO date-time of a date that a machine wrote; null when it is none. A date without a zone is UTC
 * (TikTok, LinkedIn), as is "Sat Sep 05 08:12:14 UTC 2026".
 */
export function fromText(value: unknown): string | null {
  if (typeof value !== 'string' || !/\d{4}/.test(value)) return null;
  const text = value.trim().replace(/ UTC$/, 'Z');
  const plain = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d:?\d\d)?$/.exec(
    text,
  );
  if (plain)
    return iso(
      Date.parse(`${plain[1]}T${plain[2]}${(plain[3] ?? 'Z').replace(/(\d\d)(\d\d)$/, '$1:$2')}`),
    );
  const zoned = /\bUTC\b|\bGMT\b|Z$|[+-]\d\d:?\d\d\b/.test(text);
  return iso(Date.parse(zoned ? text.replace(/ UTC (\d{4})$/, ' $1 UTC') : `${text} UTC`));
}

function iso(milliseconds: number): string | null {
  const sane = milliseconds >= EARLIEST && milliseconds <= LATEST;
  return sane ? new Date(milliseconds).toISOString() : null;
}
