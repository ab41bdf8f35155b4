import '../settings/no-eval.ts';
import * as z from 'zod';
import { contestantSchema } from './contestant-schema.ts';
import { MOST } from './limits.ts';
import { phraseSchema } from './phrase-schema.ts';
import { daySchema, regionCodeSchema, sourceSchema } from './schema-common.ts';

const shownText = z.string().trim().min(1).max(80);

/** A file of further rules: docs/panduan-penulis-aturan.md. Entries are those of rules/. */
export const packSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{2,39}$/),
  version: z.int().min(1).max(1_000_000),
  name: shownText,
  publisher: shownText,
  region: z.union([z.literal('*'), regionCodeSchema]),
  from: daySchema,
  to: daySchema,
  sources: z.array(sourceSchema).min(1).max(50),
  contestants: z.array(contestantSchema).max(MOST.contestants).default([]),
  phrases: z.array(phraseSchema).max(MOST.phrases).default([]),
});

export type PackFile = z.output<typeof packSchema>;
