import type * as z from 'zod';
import { activitySchema, importSchema } from './activity-schema.ts';
import { countSchema } from './count-schema.ts';
import { rowSchema } from './row-schema.ts';

const schemas: Record<string, z.ZodType> = {
  warnings: rowSchema,
  activities: activitySchema,
  imports: importSchema,
  counts: countSchema,
};

/** Whether a stored row is what its table holds; a damaged one is never shown, nor lost. */
export function isSound(table: string, row: unknown): boolean {
  return schemas[table]?.safeParse(row).success ?? false;
}
