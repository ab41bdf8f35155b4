import { assess } from '../../../src/judge/assess.ts';
import type { Context } from '../../../src/judge/types.ts';
import type { RulePack } from '../../../src/lexicon/rule-pack.ts';
import { blameAt } from '../../../src/packs/compile-pack.ts';
import type { PackProblem } from '../../../src/packs/pack-problem.ts';
import type { PackFile } from '../../../src/packs/pack-schema.ts';
import type { YamlSource } from '../../../src/packs/yaml-source.ts';

/** Examples of a pack's phrases that are judged otherwise than they say, in a campaign. */
export function checkExamples(
  pack: RulePack,
  { phrases }: PackFile,
  source: YamlSource,
): PackProblem[] {
  const problems: PackProblem[] = [];
  const blame = blameAt(source, problems);
  const context: Context = {
    now: new Date(`${pack.from}T12:00:00+07:00`),
    stage: () => [{ contest: 'example', stage: 'campaign' }],
    profile: { status: 'pns', region: null, handles: [] },
    allow: [],
    sensitivity: 'seimbang',
    packs: [pack],
  };
  const isFlagged = (text: string) =>
    assess({ kind: 'post', platform: 'x', at: null, text }, context).level !== 'aman';
  phrases.forEach(({ flags, clears }, at) => {
    flags.forEach((text, place) => {
      if (!isFlagged(text)) blame('not-flagged', ['phrases', at, 'flags', place], text);
    });
    clears.forEach((text, place) => {
      if (isFlagged(text)) blame('not-cleared', ['phrases', at, 'clears', place], text);
    });
  });
  return problems;
}
