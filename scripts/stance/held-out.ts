import type { StanceModel } from '../../src/judge/stance.ts';
import { type Division, groupOf } from '../corpus/folds.ts';
import type { RowExample } from './examples.ts';
import { trainModel } from './train-model.ts';

/** A model for every group of rows, trained on all the other groups. */
export function heldOutModels(examples: RowExample[], division: Division, groups: string[]) {
  const models = new Map<string, StanceModel>();
  for (const group of groups) {
    models.set(group, trainModel(examples.filter(({ row }) => groupOf(row, division) !== group)));
  }
  return models;
}
