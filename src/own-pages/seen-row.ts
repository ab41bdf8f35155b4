import { fnv1a } from '../judge/fnv1a.ts';
import type { Context } from '../judge/types.ts';
import type { ActivityRow } from '../ledger/activity-types.ts';
import type { SeenActivity } from '../platforms/types.ts';
import { judgeActivity } from '../review/judge-activity.ts';

/**
 * The ledger's row of an act that a page showed, judged at its own date.
 * @param account handle of the signed-in user; '' when the page does not tell
 */
export function seenRow(
  seen: SeenActivity,
  platform: string,
  account: string,
  context: Context,
): ActivityRow {
  const { level, score, findings, stage, judgedBy, packVersion } = judgeActivity(
    { ...seen, platform },
    context,
  );
  return {
    id: `${platform}:${account}:${keyOf(seen)}`,
    platform,
    account,
    kind: seen.kind,
    at: seen.at ?? '',
    notBefore: seen.notBefore ?? null,
    text: seen.text,
    target: seen.target ?? null,
    aimedAt: seen.aimedAt ?? null,
    url: seen.url ?? null,
    label: null,
    removed: false,
    level,
    score,
    findings,
    rules: findings.map(({ rule }) => rule),
    stage,
    judgedBy,
    packVersion,
    before: null,
    ...(level !== 'aman' && { mark: 'open' as const }),
    markedAt: null,
    source: 'page',
    lastImport: '',
    gone: false,
  };
}

/** The same each time the act is seen: its link says which it is, else what it says and when. */
function keyOf({ kind, at, text, target, url }: SeenActivity): string {
  const what = JSON.stringify(url ? [kind, url] : [kind, at, text, target]);
  const part = (seed: string) => (fnv1a(seed + what) >>> 0).toString(36);
  return `page-${part('')}${part('2')}`;
}
