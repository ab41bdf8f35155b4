import { packOf, type RulePack } from '../lexicon/rule-pack.ts';
import type { TextEvidence } from './evidence.ts';
import type { Finding, Verdict } from './types.ts';

/**
 * Says which findings stem from packs: those that the rule data alone does not give, or not at this level.
 *
 * @param texts what was read, the own words and those of the target
 * @param hasAccount a name may also be that of the account, which is in neither text
 * @param judgeBare judges without any pack
 */
export function namePacks(
  verdict: Verdict,
  packs: readonly RulePack[],
  texts: readonly (TextEvidence | null | undefined)[],
  hasAccount: boolean,
  judgeBare: () => Verdict,
): Verdict {
  const seen = new Set(texts.flatMap((text) => (text ? entriesIn(text).map(packOf) : [])));
  const found = packs.filter(({ id }) => seen.has(id));
  if (found.length === 0 && !hasAccount) return verdict;
  const bare = judgeBare();
  const isBare = ({ rule }: Finding) =>
    verdict.level === bare.level && bare.findings.some((finding) => finding.rule === rule);
  if (verdict.findings.every(isBare)) return verdict;
  const named = (found.length > 0 ? found : packs).map(({ name }) => name);
  const findings = verdict.findings.map((finding) =>
    isBare(finding) ? finding : { ...finding, packs: named },
  );
  return { ...verdict, findings };
}

function entriesIn({ reading, phrases }: TextEvidence): string[] {
  return [...reading.matches, ...phrases].map(({ entry }) => entry);
}
