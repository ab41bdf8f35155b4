import { z } from 'zod';
import {
  confidenceSchema,
  daySchema,
  localizedSchema,
  regionCodeSchema,
  sourceKeysSchema,
  stageSchema,
} from './schema-common.ts';

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

const stanceSchema = z.enum(['support', 'attack', 'neutral']);
const formSchema = z.string().min(2);
const wordSchema = z.union([
  formSchema,
  z.strictObject({
    form: formSchema,
    ambiguous: z.literal(true).optional(),
    stance: stanceSchema.optional(),
  }),
]);
/** A nickname always says something: its stance must be given. */
const statedWordSchema = z.strictObject({
  form: formSchema,
  stance: stanceSchema,
  ambiguous: z.literal(true).optional(),
});
const hashtagSchema = wordSchema.refine(
  (word) => (typeof word === 'string' ? word : word.form).startsWith('#'),
  'a hashtag begins with #',
);

const words = {
  names: z.array(wordSchema).min(1).optional(),
  pairs: z.array(wordSchema).min(1).optional(),
  nicknames: z.array(statedWordSchema).min(1).optional(),
  slogans: z.array(wordSchema).min(1).optional(),
  hashtags: z.array(hashtagSchema).min(1).optional(),
  teams: z.array(wordSchema).min(1).optional(),
  volunteers: z.array(wordSchema).min(1).optional(),
  supporters: z.array(statedWordSchema).min(1).optional(),
  handles: z
    .array(z.string().regex(/^[\w.]+$/, 'a handle has letters, digits, dots and underscores only'))
    .min(1)
    .optional(),
};

/** rules/contestants/*.yaml, the table and its words aside */
export const contestantSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  kind: z.enum(['pair', 'party', 'figure', 'camp']),
  label: z.string().min(1),
  contest: z.string().optional(),
  region: regionCodeSchema.optional(),
  number: z.int().min(1).max(24).optional(),
  numbers: z.record(z.string(), z.int().min(1).max(24)).optional(),
  party: z.string().optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
  ...words,
  names: z.array(wordSchema).min(1),
  office: z
    .strictObject({ title: z.string().min(1), from: daySchema, to: daySchema.optional() })
    .optional(),
  confidence: confidenceSchema,
  source: sourceKeysSchema,
});

/** rules/contestants/pilkada-2024-words.yaml */
export const pairWordsSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\/\d+-\d+$/),
  ...words,
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
export type ContestantEntry = z.infer<typeof contestantSchema>;
export type PairWordsEntry = z.infer<typeof pairWordsSchema>;
export type PairTable = z.infer<typeof pairTableSchema>;
export type WordList = Pick<ContestantEntry, Exclude<keyof typeof words, 'names'>> &
  Pick<PairWordsEntry, 'names'>;
