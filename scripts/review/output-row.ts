import type { ReviewItem } from '../../src/review/types.ts';

/** What `review --json` prints for one activity; documented in CONTRIBUTING. */
export function outputRow({ activity, account, level, score, findings, judgedBy }: ReviewItem) {
  const { platform, kind, at, text, target, url, label, removed, entry } = activity;
  return {
    platform,
    kind,
    at,
    text,
    ...(target && { target }),
    ...(url && { url }),
    ...(label && { label }),
    ...(removed && { removed }),
    ...(account && { account: account.name }),
    entry,
    level,
    score,
    judgedBy,
    findings: findings.map(({ rule, title, stage, legalBasis, sanction, spans }) => ({
      rule,
      title: title.id,
      stage,
      spans: spans.map(({ start, end }) => [start, end]),
      legalBasis,
      sanction: sanction.certain.id,
      ...(sanction.possible && { possibleSanction: sanction.possible.id }),
    })),
  };
}
