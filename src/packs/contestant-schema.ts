import '../settings/no-eval.ts';
import * as z from 'zod';
import {
  confidenceSchema,
  daySchema,
  regionCodeSchema,
  sourceKeysSchema,
} from './schema-common.ts';

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

/** How a contestant is called, by kind of name; each may be missing. */
export const wordFields = {
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

/** An entry of rules/contestants/*.yaml (the table and its words aside) and of a pack's `contestants`. */
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
  ...wordFields,
  names: z.array(wordSchema).min(1),
  office: z
    .strictObject({ title: z.string().min(1), from: daySchema, to: daySchema.optional() })
    .optional(),
  confidence: confidenceSchema,
  source: sourceKeysSchema,
});

export type ContestantEntry = z.infer<typeof contestantSchema>;
/** All names of one contestant. */
export type WordList = { [Kind in keyof typeof wordFields]?: ContestantEntry[Kind] | undefined };
