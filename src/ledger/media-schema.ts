import '../settings/no-eval.ts';
import * as z from 'zod';
import { SIGNS } from '../vision/hands/sign.ts';
import { PICTURE_FAILURES } from '../vision/picture-limits.ts';
import type { ActivityMedia } from './activity-types.ts';
import type { KeptSight } from './types.ts';

const box = z.object({
  left: z.number(),
  top: z.number(),
  width: z.number(),
  height: z.number(),
});

export const sightSchema = z.object({
  signs: z.array(
    z.object({ sign: z.enum(SIGNS), hand: z.enum(['left', 'right']), box, score: z.number() }),
  ),
  text: z.array(z.object({ text: z.string(), score: z.number(), box, turn: z.number() })),
  finished: z.boolean(),
}) satisfies z.ZodType<KeptSight>;

/** A picture of a past activity as it arrives from a file. */
export const mediaSchema = z.object({
  file: z.string().min(1),
  sight: sightSchema.exactOptional(),
  failed: z.enum([...PICTURE_FAILURES, 'no-models']).exactOptional(),
}) satisfies z.ZodType<ActivityMedia>;
