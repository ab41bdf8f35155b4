import { CHANGES, type Change, type Outcome, type Trial } from './compare-rules.ts';

const NAMES: Readonly<Record<Change, string>> = {
  flagged: 'baru ditandai / newly flagged',
  cleared: 'tidak lagi ditandai / newly cleared',
  level: 'tingkat berubah / level changed',
  rule: 'aturan berubah / rule changed',
  evidence: 'hanya buktinya berubah / only the evidence changed',
};
const LONGEST_SHOWN = 120;

/** The texts that changed rules treat otherwise, by what changed, after the counts. */
export function describeTrials(trials: Trial[]): string[] {
  const changed = trials.filter(({ change }) => change !== null);
  const groups = CHANGES.map((change) => ({
    change,
    trials: trials.filter((trial) => trial.change === change),
  }));
  return [
    `${trials.length} teks / texts`,
    ...groups.map(({ change, trials: those }) => `  ${NAMES[change]}: ${those.length}`),
    `  sama / same: ${trials.length - changed.length}`,
    ...groups.flatMap(({ change, trials: those }) =>
      those.length > 0 ? ['', `${NAMES[change]}:`, ...those.map(describeTrial)] : [],
    ),
  ];
}

function describeTrial({ row, before, after, change }: Trial): string {
  const level = before.level === after.level ? after.level : `${before.level} → ${after.level}`;
  const from = change === 'flagged' ? '' : outcomeText(before);
  const to = change === 'cleared' ? '' : outcomeText(after);
  const rules = [from, to].filter(Boolean).join(' → ');
  return `  ${row.id}: ${level}; ${rules}\n    “${shortened(row.text || (row.target?.text ?? ''))}”`;
}

function outcomeText({ rules, entries }: Outcome): string {
  return `${rules.join(', ')} (${entries.join(', ')})`;
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
