import type { Activity, Verdict } from '../judge/types.ts';
import type { WarningRow } from '../ledger/types.ts';
import type { Act } from '../platforms/types.ts';

/**
 * Longest time that a judgement may hold up an act (ms). It runs to its end in any case, so throwing
 * a verdict away a little earlier would free nobody; beyond this the user has lost patience.
 */
const BUDGET = 1000;

export type Checked<Found extends Verdict = Verdict> =
  | { verdict: Found; unchecked: null }
  | { verdict: null; unchecked: NonNullable<WarningRow['unchecked']> };

/**
 * Judges an activity within the budget. Never throws.
 * @param judge the judgement; may throw.
 */
export function check<Found extends Verdict>(
  activity: Activity,
  judge: (activity: Activity) => Found,
  now: () => number = () => performance.now(),
): Checked<Found> {
  try {
    const begun = now();
    const verdict = judge(activity);
    if (now() - begun > BUDGET) return { verdict: null, unchecked: 'slow' };
    return { verdict, unchecked: null };
  } catch {
    return { verdict: null, unchecked: 'error' };
  }
}

/** Whether there is anything to judge: words, a place for words, or something that is answered. */
export function isReadable({ editors, target }: Act): boolean {
  return editors.length > 0 || target !== undefined;
}

export function activityOf(act: Act, platform: string, at: Date): Activity {
  const { kind, text, target, url } = act;
  return {
    kind,
    platform,
    at: at.toISOString(),
    text,
    ...(target && { target }),
    ...(url && { url }),
  };
}

/** The ledger's row of a warning or of an act that went out unchecked. */
export function rowOf(activity: Activity, { verdict, unchecked }: Checked, id: string): WarningRow {
  const { kind, platform, at, text, target, url } = activity;
  const findings = verdict?.findings ?? [];
  return {
    id,
    at: at ?? '',
    platform,
    kind,
    text,
    target: target ?? null,
    url: url ?? null,
    level: verdict?.level ?? null,
    score: verdict?.score ?? 0,
    findings,
    rules: findings.map(({ rule }) => rule),
    stage: findings[0]?.stage ?? 'outside',
    packVersion: verdict?.packVersion ?? '',
    outcome: unchecked ? 'published' : null,
    reason: null,
    unchecked,
  };
}
