import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FEATURE_BITS } from '../../src/judge/features.ts';
import type { PackModel } from '../../src/lexicon/pack-types.ts';
import type { Problem } from './problem.ts';

const FILE = 'rules/stance/model.json';
const modelSchema = z.object({
  scale: z.number(),
  bias: z.number(),
  weights: z.base64(),
  trainedOn: z.string(),
});

/** So far below zero that a text without evidence is never read as partisan. */
const SILENT_BIAS = -9;

/** The trained stance model. Before the first training there is none: one that never speaks stands in. */
export function readModel(root: string, problems: Problem[]): PackModel {
  const path = join(root, FILE);
  if (!existsSync(path)) {
    const weights = Buffer.alloc(2 ** FEATURE_BITS).toString('base64');
    return { scale: 1, bias: SILENT_BIAS, weights, trainedOn: '' };
  }
  const result = modelSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (result.success) return result.data;
  problems.push({ file: FILE, line: 1, message: z.prettifyError(result.error) });
  return { scale: 1, bias: SILENT_BIAS, weights: '', trainedOn: '' };
}
