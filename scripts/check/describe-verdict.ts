import type { Verdict } from '../../src/judge/types.ts';

/** A verdict as a person reads it on a terminal, in Indonesian. */
export function describeVerdict(text: string, verdict: Verdict): string {
  const lines = [`Tingkat: ${verdict.level} (skor ${verdict.score})`];
  for (const finding of verdict.findings) {
    const parts = finding.spans.map(({ start, end }) => `“${text.slice(start, end)}”`);
    lines.push('', `${finding.rule}: ${finding.title.id}`);
    if (parts.length > 0) lines.push(`  Bagian: ${parts.join(', ')}`);
    lines.push(`  Dasar: ${finding.legalBasis}`);
    lines.push(`  Sanksi: ${finding.sanction.certain.id}`);
    if (finding.sanction.possible) lines.push(`  Mungkin: ${finding.sanction.possible.id}`);
    lines.push(`  Saran: ${finding.advice.id}`);
  }
  return `${lines.join('\n')}\n`;
}
