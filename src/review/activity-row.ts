import type { ActivityRow } from '../ledger/activity-types.ts';
import { markOf } from '../ledger/write-activities.ts';
import type { PastActivity } from './judge-activity.ts';
import type { ReviewItem } from './types.ts';

/** The ledger's row of an activity that an import has read and judged. */
export function activityRow(item: ReviewItem, importId: string): ActivityRow {
  const { activity, account, key, level, findings } = item;
  const { platform, kind, at, text, target, url, label, aimedAt, notBefore, removed, files } =
    activity;
  return {
    id: `${platform}:${account?.id ?? ''}:${key.toString(36)}`,
    platform,
    account: account?.id ?? '',
    kind,
    at: utc(at) ?? '',
    notBefore: utc(notBefore) ?? null,
    text,
    target: target ?? null,
    ...(files && { media: files.map((file) => ({ file })) }),
    aimedAt: aimedAt ?? null,
    url: url ?? target?.url ?? null,
    label: label ?? null,
    removed: removed ?? false,
    level,
    score: item.score,
    findings,
    rules: findings.map(({ rule }) => rule),
    stage: item.stage,
    judgedBy: item.judgedBy,
    packVersion: item.packVersion,
    before: null,
    ...markOf({ markedAt: null }, { level }),
    source: 'archive',
    lastImport: importId,
    gone: false,
  };
}

/** What was judged, as it can be judged again. */
export function pastActivity(row: ActivityRow): PastActivity {
  const { kind, platform, at, text, target, url, aimedAt, notBefore, media } = row;
  return {
    kind,
    platform,
    at: at || null,
    text,
    ...(target && { target }),
    ...(url && { url }),
    ...(aimedAt && { aimedAt }),
    ...(notBefore && { notBefore }),
    ...(media && { media }),
  };
}

/** The index sorts by text, so that all moments must be written alike. */
function utc(moment: string | null | undefined): string | null {
  return moment ? new Date(moment).toISOString() : null;
}
