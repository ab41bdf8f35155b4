/** Start of the ids that hold their moment (4 November 2010): milliseconds in the upper 42 bits. */
const EPOCH = 1_288_834_974_657n;
const FIRST = 29_700_859_247n;

/** The moment at which a tweet was written, told by its id; null for the ids before November 2010. */
export function momentOfId(id: string): string | null {
  if (!/^\d{11,19}$/.test(id) || BigInt(id) < FIRST) return null;
  const moment = new Date(Number((BigInt(id) >> 22n) + EPOCH));
  return moment.getUTCFullYear() < 2100 ? moment.toISOString() : null;
}
