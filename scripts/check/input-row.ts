import { z } from 'zod';
import { ACTIVITY_KINDS, STAGES } from '../../src/judge/types.ts';

const text = z.string();

/** One line of `check --jsonl`; documented in CONTRIBUTING. Fields of other programs are left alone. */
export const inputRowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text,
  at: z
    .string()
    .refine((value) => !Number.isNaN(Date.parse(value)), 'not a date')
    .optional(),
  stage: z.enum(STAGES).optional(),
  kind: z.enum(ACTIVITY_KINDS).optional(),
  platform: z.string().optional(),
  /** BPS code of a province (2 digits) or regency (4 digits). */
  region: z
    .string()
    .regex(/^\d{2}(?:\d{2})?$/, 'not a BPS code')
    .optional(),
  target: z
    .object({
      author: text.optional(),
      handle: text.optional(),
      text: text.optional(),
      url: text.optional(),
    })
    .optional(),
});

export type InputRow = z.infer<typeof inputRowSchema>;

/**
 * Reads one line. @throws Error that says what is wrong with it, without the text in it.
 */
export function parseInputRow(line: string): InputRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('bukan JSON yang sah / not valid JSON');
  }
  return checkInputRow(value);
}

/** Checks the fields of a row. @throws Error as `parseInputRow` does. */
export function checkInputRow(value: unknown): InputRow {
  const parsed = inputRowSchema.safeParse(withoutNulls(value));
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map(describeIssue).join('; '));
}

function describeIssue(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.') || 'baris / line'}: ${issue.message}`;
}

/** Many programs write null for a field that is not there. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== null);
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutNulls(field)]));
}
