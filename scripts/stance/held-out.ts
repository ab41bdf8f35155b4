import type { StanceModel } from '../../src/judge/stance.ts';
import type { WordVectors } from '../../src/judge/word-vectors.ts';
import { type Division, groupOf } from '../corpus/folds.ts';
import type { RowExample } from './examples.ts';
import { trainStance } from './train-stance.ts';

/** A model for every group of rows, trained on all the other groups. */
export function heldOutModels(
  examples: RowExample[],
  vectors: WordVectors,
  division: Division,
  groups: string[],
) {
  const models = new Map<string, StanceModel>();
  for (const group of groups) {
    const others = examples.filter(({ row }) => groupOf(row, division) !== group);
    models.set(group, trainStance(others, vectors));
  }
  return models;
}
