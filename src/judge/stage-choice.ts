import type { ContestStage, Stage } from './types.ts';

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

/** The stage that decides: the strictest of all contests that run at the moment and in the region. */
export function strictestStage(stages: readonly ContestStage[]): Stage {
  return STRICTNESS.find((stage) => stages.some((one) => one.stage === stage)) ?? 'outside';
}
