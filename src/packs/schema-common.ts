import '../settings/no-eval.ts';
import * as z from 'zod';
import { STAGES } from '../judge/types.ts';

export const localizedSchema = z.strictObject({ id: z.string().min(1), en: z.string().min(1) });

/** A title is a heading on a small screen. */
export const titleSchema = z.strictObject({
  id: z.string().min(1).max(70),
  en: z.string().min(1).max(70),
});

export const confidenceSchema = z.enum(['verified', 'own', 'uncertain']);
export const sourceKeysSchema = z.array(z.string().min(1)).min(1, 'give at least one source');
export const stageSchema = z.enum(STAGES);
export const regionCodeSchema = z
  .string()
  .regex(/^\d{2}(?:\d{2})?$/, 'a region is a BPS code of 2 or 4 digits');

/** A day that exists, as YYYY-MM-DD. */
export const daySchema = z.string().refine(isDay, 'a day is written YYYY-MM-DD and must exist');

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** An entry of rules/sources.yaml and of a pack's `sources`. */
export const sourceSchema = z.strictObject({
  key: z.string().min(1),
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
});
