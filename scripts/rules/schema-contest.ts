import { z } from 'zod';
import { wordFields } from '../../src/packs/contestant-schema.ts';
import {
  confidenceSchema,
  daySchema,
  localizedSchema,
  regionCodeSchema,
  sourceKeysSchema,
  stageSchema,
} from '../../src/packs/schema-common.ts';

/** rules/calendar/*.yaml */
export const contestSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: localizedSchema,
  kind: z.enum(['pemilu', 'pilpres', 'pilkada', 'pilgub', 'psu']),
  regions: z.array(z.union([z.literal('*'), regionCodeSchema])).min(1),
  except: z.array(regionCodeSchema).min(1).optional(),
  expected: z.literal(true).optional(),
  periods: z
    .array(
      z.strictObject({ stage: stageSchema.exclude(['outside']), from: daySchema, to: daySchema }),
    )
    .min(1),
  confidence: confidenceSchema,
  source: sourceKeysSchema,
});

/** rules/contestants/pilkada-2024-words.yaml */
export const pairWordsSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\/\d+-\d+$/),
  ...wordFields,
  won: z.literal(true).optional(),
  confidence: confidenceSchema,
  source: sourceKeysSchema,
});

/** rules/contestants/pilkada-2024.yaml */
export const pairTableSchema = z.strictObject({
  contest: z.string(),
  confidence: confidenceSchema,
  source: sourceKeysSchema,
  aliases: z.array(z.tuple([regionCodeSchema, z.int(), z.string().min(2)])),
  commonParts: z.array(z.string().min(1)),
  pairs: z.array(
    z.tuple([regionCodeSchema, z.int().min(1).max(24), z.string().min(1), z.string()]),
  ),
});

/** rules/regions.yaml */
export const regionSchema = z.strictObject({
  code: regionCodeSchema,
  name: z.string().min(1),
  kemendagri: regionCodeSchema.optional(),
  province: regionCodeSchema.optional(),
});

export type ContestEntry = z.infer<typeof contestSchema>;
export type PairWordsEntry = z.infer<typeof pairWordsSchema>;
export type PairTable = z.infer<typeof pairTableSchema>;
