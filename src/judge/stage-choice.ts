import type { PackContestant } from '../lexicon/pack-types.ts';
import type { TextEvidence } from './evidence.ts';
import type { ContestStage, Context, Stage } from './types.ts';

/** The stages by how much they demand, most first. */
const STRICTNESS: readonly Stage[] = [
  'polling',
  'quiet',
  'campaign',
  'determined',
  'after',
  'before',
  'outside',
];

/**
 * The stage that decides: the strictest of all contests that run at the moment in the user's region
 * and in the regions of the contestants named. Support for a contestant elsewhere is still support
 * (edge case X12 of the facts).
 *
 * @param contestants of the pack, by id
 */
export function stageOf(
  context: Context,
  at: Date,
  texts: readonly (TextEvidence | null)[],
  contestants: ReadonlyMap<string, PackContestant>,
): Stage {
  const regions = new Set<string | null>([context.profile.region]);
  // Without a region of one's own every contest counts already.
  if (context.profile.region !== null) {
    for (const text of texts) {
      for (const { entry } of text?.contestants ?? []) {
        const region = contestants.get(entry)?.region;
        if (region) regions.add(region);
      }
    }
  }
  return strictestStage([...regions].flatMap((region) => context.stage(at, region)));
}

/** Of several contests, the stage that demands most; `outside` when none runs. */
export function strictestStage(stages: readonly ContestStage[]): Stage {
  return STRICTNESS.find((stage) => stages.some((one) => one.stage === stage)) ?? 'outside';
}
