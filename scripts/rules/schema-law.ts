import { z } from 'zod';
import { ACTIVITY_KINDS } from '../../src/judge/types.ts';
import {
  confidenceSchema,
  daySchema,
  localizedSchema,
  sourceKeysSchema,
  stageSchema,
  titleSchema,
} from '../../src/packs/schema-common.ts';

const sanctionRefSchema = z.strictObject({
  certain: z.string().min(1),
  possible: z.string().min(1).optional(),
});

/** What the rules page tells beside the rule; it stays out of the pack. */
const guideFields = {
  online: localizedSchema,
  examples: z.strictObject({ fine: localizedSchema, risky: localizedSchema }),
};

/** rules/law/forms.yaml */
export const formSchema = z.strictObject({
  id: z.string().regex(/^pp94-2021\/P\d$/),
  title: titleSchema,
  conduct: localizedSchema,
  legalBasis: z.string().min(1),
  sanction: sanctionRefSchema,
  advice: localizedSchema,
  fine: localizedSchema,
  ...guideFields,
  confidence: confidenceSchema,
  source: sourceKeysSchema,
});

/** rules/decree/*.yaml */
export const decreeRowSchema = z.strictObject({
  id: z.string().regex(/^skb-2022\/(?:E|D)\d+[ab]?$/),
  title: titleSchema,
  conduct: localizedSchema,
  stages: z.array(stageSchema).min(1),
  acts: z.partialRecord(z.enum(ACTIVITY_KINDS), z.enum(['direct', 'indirect', 'evidence'])),
  legalBasis: z.string().min(1),
  sanction: sanctionRefSchema,
  advice: localizedSchema,
  fine: localizedSchema,
  ...guideFields,
  note: localizedSchema.optional(),
  confidence: confidenceSchema,
  source: sourceKeysSchema,
});

/** rules/law/bases.yaml */
export const basisSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  versions: z.array(z.strictObject({ from: daySchema, text: z.string().min(1) })).min(1),
  confidence: confidenceSchema,
  source: sourceKeysSchema,
});

/** rules/law/laws.yaml, circulars.yaml and sanctions.yaml */
export const lawSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  article: z.string().min(1).optional(),
  text: localizedSchema,
  from: daySchema.optional(),
  to: daySchema.optional(),
  confidence: confidenceSchema,
  source: sourceKeysSchema,
});

/** rules/gestures.yaml */
export const gestureSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  label: localizedSchema,
  emoji: z.array(z.string().min(1)),
  numbers: z.array(z.int().min(1).max(24)),
  allowed: z.boolean(),
  confidence: confidenceSchema,
  source: sourceKeysSchema,
});

/** What the words of rules/posters.yaml are of. */
export const POSTER_WORDS = ['candidacy', 'number', 'plea'] as const;

export const posterWordsSchema = z.strictObject({
  id: z.enum(POSTER_WORDS),
  words: z.array(z.string().min(1)).min(1),
  source: sourceKeysSchema,
});

/** rules/not-violations.yaml */
export const notViolationSchema = z.strictObject({
  id: z.string().regex(/^NV\d+$/),
  title: titleSchema,
  text: localizedSchema,
  caution: localizedSchema.optional(),
  confidence: confidenceSchema,
  source: sourceKeysSchema,
});
