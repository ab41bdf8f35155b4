import type { ArchiveActivity } from './types.ts';

/**
 * What makes an activity the same on each reading, also in the other shapes of an older or newer
 * export: what was done and when, and its link; names only where there is no link.
 */
function activityKey(
  { platform, kind, aimedAt, at, text, target, url }: ArchiveActivity,
  count: number,
) {
  const what = url ?? target?.url ?? target?.handle ?? target?.author ?? target?.text;
  return hash53(JSON.stringify([platform, kind, aimedAt, at, text, what, count]));
}

/**
 * Remembers what it was asked and gives an activity its key, or null when another file of the export
 * has told it already. Equal acts of one file (two "ok" in one minute) are told apart by counting
 * them, so that the key is the same in each export that holds the act.
 */
export function newSeen(): (activity: ArchiveActivity) => number | null {
  const seen = new Set<number>();
  let entry = '';
  let counts = new Map<number, number>();
  return (activity) => {
    if (activity.entry !== entry) {
      entry = activity.entry;
      counts = new Map();
    }
    const same = activityKey(activity, 0);
    const count = counts.get(same) ?? 0;
    counts.set(same, count + 1);
    const key = count === 0 ? same : activityKey(activity, count);
    if (seen.has(key)) return null;
    seen.add(key);
    return key;
  };
}

/** 53-bit hash (cyrb53, public domain, github.com/bryc/code): numbers take a tenth of the keys' memory. */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
