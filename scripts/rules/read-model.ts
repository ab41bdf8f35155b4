import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { PackModel } from '../../src/lexicon/pack-types.ts';
import type { Problem } from './problem.ts';

const FILE = 'rules/stance/model.json';
const modelSchema = z.object({
  trainedOn: z.string(),
  linear: z.object({ scale: z.number(), bias: z.number(), weights: z.base64() }),
  vectors: z.object({
    known: z.base64(),
    codes: z.base64(),
    pieces: z.base64(),
    scale: z.number(),
    rarity: z.base64(),
  }),
  network: z.object({
    hidden: z.base64(),
    hiddenScale: z.number(),
    hiddenBias: z.array(z.number()),
    output: z.array(z.number()),
    bias: z.number(),
  }),
});

/** The trained stance model; null before the first training and where the file cannot be used. */
export function readModel(root: string, problems: Problem[]): PackModel | null {
  const path = join(root, FILE);
  if (!existsSync(path)) return null;
  const result = modelSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (result.success) return result.data;
  problems.push({ file: FILE, line: 1, message: z.prettifyError(result.error) });
  return null;
}
