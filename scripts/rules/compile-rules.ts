import type { GuideJson } from '../../src/lexicon/guide-types.ts';
import type { PackJson } from '../../src/lexicon/pack-types.ts';
import { buildGuide } from './build-guide.ts';
import { buildPack } from './build-pack.ts';
import { checkRules } from './check-rules.ts';
import { loadRules } from './load-rules.ts';
import type { Problem } from './problem.ts';
import { readModel } from './read-model.ts';

/**
 * Compiles the rule data below `root` (its folder `rules`).
 *
 * @returns the pack and the rules page's guide, or all problems when there is any.
 */
export function compileRules(
  root: string,
): { pack: PackJson; guide: GuideJson } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const data = loadRules(root, problems);
  checkRules(data, problems);
  const model = readModel(root, problems);
  if (problems.length > 0) return { problems };
  const pack = buildPack(data, model, problems);
  return problems.length > 0 ? { problems } : { pack, guide: buildGuide(data) };
}
