import '../settings/no-eval.ts';
import * as z from 'zod';
import { OUTCOMES } from '../judge/types.ts';
import { MARKS, REVIEW_LEVELS } from './activity-types.ts';
import { type CountRow, countId } from './count-types.ts';

/** Counts as they arrive from a file. */
export const countSchema = z
  .object({
    id: z.string(),
    of: z.enum(['warnings', 'activities']),
    month: z.string().regex(/^(\d{4}-(0[1-9]|1[0-2]))?$/),
    level: z.enum([...REVIEW_LEVELS, 'unchecked']),
    state: z.enum([...OUTCOMES, ...MARKS]),
    n: z.int().nonnegative(),
  })
  .refine((row) => row.id === countId(row), { path: ['id'] }) satisfies z.ZodType<CountRow>;
