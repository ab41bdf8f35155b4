import { type Knowledge, openKnowledge, shippedKnowledge } from '../../../src/judge/knowledge.ts';
import { buildLexicon } from '../../../src/lexicon/lexicon.ts';
import { pack } from '../../../src/lexicon/pack.ts';
import type { PackContest, PackJson } from '../../../src/lexicon/pack-types.ts';
import type { RulePack } from '../../../src/lexicon/rule-pack.ts';
import { lexiconSource } from '../lexicon-source.ts';

/** Compiled rules, opened: what texts are judged with. */
export interface RuleSet {
  knowledge: Knowledge;
  calendar: readonly PackContest[];
  packs?: readonly RulePack[];
}

/** The rules as they were compiled last (src/lexicon/*.generated.json). */
export function compiledRules(): RuleSet {
  return { knowledge: shippedKnowledge(), calendar: pack.calendar };
}

/** Rules that were compiled just now and are written nowhere. */
export function openRules(fresh: PackJson): RuleSet {
  const lexicon = buildLexicon(lexiconSource(fresh));
  return { knowledge: openKnowledge(fresh, lexicon), calendar: fresh.calendar };
}
