import '../settings/no-eval.ts';
import * as z from 'zod';
import { ACTIVITY_KINDS, LEVELS, OUTCOMES, STAGES } from '../judge/types.ts';
import { sightSchema } from './media-schema.ts';
import type { WarningRow } from './types.ts';

/** Any ISO date-time, turned into UTC, so that the index sorts by moment. */
export const moment = z.iso
  .datetime({ offset: true })
  .transform((at) => new Date(at).toISOString());

/** A JPEG of 96 × 96 pixels has 4 kB, in base64 a third more. */
const LONGEST_THUMBNAIL = 40_000;

const localized = z.object({ id: z.string(), en: z.string() });
const offset = z.int().nonnegative();
const span = z.object({ start: offset, end: offset });

export const targetSchema = z.object({
  author: z.string().exactOptional(),
  handle: z.string().exactOptional(),
  text: z.string().exactOptional(),
  url: z.string().exactOptional(),
});

export const findingSchema = z.object({
  rule: z.string().min(1),
  title: localized,
  legalBasis: z.string(),
  sanction: z.object({ certain: localized, possible: localized.exactOptional() }),
  stage: z.enum(STAGES),
  spans: z.array(span),
  evidence: z.array(
    z.object({
      kind: z.string(),
      span,
      where: z.enum(['text', 'target', 'picture']),
      entry: z.string(),
    }),
  ),
  advice: localized,
  fine: localized,
  fixes: z.array(z.object({ label: localized, span, replacement: z.string() })),
  packs: z.array(z.string()).exactOptional(),
});

const pictureSchema = z.object({
  sight: sightSchema,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .exactOptional(),
  // Shown as an image: nothing but a small JPEG may stand there.
  thumbnail: z
    .string()
    .max(LONGEST_THUMBNAIL)
    .regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/]+={0,2}$/)
    .exactOptional(),
});

/** A row as it arrives from a content script, the outbox or a file; unknown fields are dropped. */
export const rowSchema = z.object({
  id: z.uuid(),
  at: moment,
  platform: z.string().min(1),
  kind: z.enum(ACTIVITY_KINDS),
  text: z.string(),
  target: targetSchema.nullable(),
  url: z.string().nullable(),
  level: z.enum(LEVELS).nullable(),
  score: z.number(),
  findings: z.array(findingSchema),
  rules: z.array(z.string().min(1)),
  stage: z.enum(STAGES),
  packVersion: z.string(),
  picture: pictureSchema.exactOptional(),
  outcome: z.enum(OUTCOMES).nullable(),
  reason: z.string().nullable(),
  decidedAt: moment.exactOptional(),
  sentText: z.string().exactOptional(),
  unchecked: z.enum(['error', 'slow', 'no-text', 'picture']).nullable(),
  before: z.object({ level: z.enum(LEVELS), packVersion: z.string() }).exactOptional(),
}) satisfies z.ZodType<WarningRow>;

/** What the user decided on a warning, as it arrives. */
export const decisionSchema = z.object({
  id: z.uuid(),
  outcome: z.enum(OUTCOMES),
  reason: z.string().nullable(),
  /** What went out, where the user changed the text first. */
  text: z.string().exactOptional(),
  decidedAt: moment,
});

export type Decision = z.output<typeof decisionSchema>;
