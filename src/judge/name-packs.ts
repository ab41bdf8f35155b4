import { packOf, type RulePack } from '../lexicon/rule-pack.ts';
import type { TextEvidence } from './evidence.ts';
import type { Finding, Verdict } from './types.ts';

/**
 * Says which findings stem from packs: those that the rule data alone does not give, or not at this level.
 *
 * @param bare the verdict without any pack
 * @param texts what was read, the own words and those of the target
 */
export function namePacks(
  verdict: Verdict,
  bare: Verdict,
  texts: readonly (TextEvidence | null | undefined)[],
  packs: readonly RulePack[],
): Verdict {
  const isBare = ({ rule }: Finding) =>
    verdict.level === bare.level && bare.findings.some((finding) => finding.rule === rule);
  if (verdict.findings.every(isBare)) return verdict;
  const seen = new Set(texts.flatMap((text) => (text ? entriesIn(text).map(packOf) : [])));
  const found = packs.filter(({ id }) => seen.has(id));
  // A name that only the account bears is in neither text.
  const named = (found.length > 0 ? found : packs).map(({ name }) => name);
  const findings = verdict.findings.map((finding) =>
    isBare(finding) ? finding : { ...finding, packs: named },
  );
  return { ...verdict, findings };
}

function entriesIn({ reading, phrases }: TextEvidence): string[] {
  return [...reading.matches, ...phrases].map(({ entry }) => entry);
}
