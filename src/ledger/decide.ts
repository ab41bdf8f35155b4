import type { ActivityRow } from './activity-types.ts';
import type { Decision } from './row-schema.ts';
import type { WarningRow } from './types.ts';

/** The row with this decision, or with its own when that is newer. */
export function withDecision(row: WarningRow, decision: Decision): WarningRow {
  if (decidedTime(row) > Date.parse(decision.decidedAt)) return row;
  const { outcome, reason, decidedAt, text } = decision;
  const { sentText: _, ...rest } = row;
  return { ...rest, outcome, reason, decidedAt, ...(text === undefined ? {} : { sentText: text }) };
}

/** `mine` with the newer decision of both; the warning itself never changes. */
export function mergeRows(mine: WarningRow, theirs: WarningRow): WarningRow {
  if (theirs.outcome === null || decidedTime(theirs) <= decidedTime(mine)) return mine;
  return withDecision(mine, {
    id: mine.id,
    outcome: theirs.outcome,
    reason: theirs.reason,
    decidedAt: theirs.decidedAt ?? theirs.at,
    ...(theirs.sentText === undefined ? {} : { text: theirs.sentText }),
  });
}

/** Milliseconds; an outcome that came without its moment is as old as the warning. */
function decidedTime({ outcome, decidedAt, at }: WarningRow): number {
  return outcome === null ? Number.NEGATIVE_INFINITY : Date.parse(decidedAt ?? at);
}

/** `mine` with the newer mark of both; the verdict stays the one of this machine. */
export function mergeMarks(mine: ActivityRow, theirs: ActivityRow): ActivityRow {
  const { mark, markedAt } = theirs;
  if (mark === undefined || markedAt === null || markedAt <= (mine.markedAt ?? '')) return mine;
  return { ...mine, mark, markedAt };
}
