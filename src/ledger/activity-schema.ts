import '../settings/no-eval.ts';
import * as z from 'zod';
import { ACTIVITY_KINDS, STAGES } from '../judge/types.ts';
import {
  type ActivityRow,
  IMPORT_STATES,
  type ImportRow,
  JUDGED_BY,
  MARKS,
  REVIEW_LEVELS,
} from './activity-types.ts';
import { mediaSchema } from './media-schema.ts';
import { findingSchema, moment, targetSchema } from './row-schema.ts';

const some = z.string().min(1);
const count = z.int().nonnegative();
const level = z.enum(REVIEW_LEVELS);

/** A past activity as it arrives from a file or a page; unknown fields are dropped. */
export const activitySchema = z.object({
  id: some,
  platform: some,
  account: z.string(),
  kind: z.enum(ACTIVITY_KINDS),
  at: z.union([z.literal(''), moment]),
  notBefore: moment.nullable(),
  text: z.string(),
  target: targetSchema.nullable(),
  media: z.array(mediaSchema).exactOptional(),
  aimedAt: z.enum(['account', 'comment']).nullable(),
  url: z.string().nullable(),
  label: z.string().nullable(),
  removed: z.boolean(),
  level,
  score: z.number(),
  findings: z.array(findingSchema),
  rules: z.array(some),
  stage: z.enum(STAGES).nullable(),
  judgedBy: z.enum(JUDGED_BY),
  packVersion: z.string(),
  before: z.object({ level, packVersion: z.string() }).nullable(),
  mark: z.enum(MARKS).exactOptional(),
  markedAt: moment.nullable(),
  source: z.enum(['archive', 'page']),
  lastImport: z.string(),
  gone: z.boolean(),
}) satisfies z.ZodType<ActivityRow>;

/** An import as it arrives from a file. */
export const importSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  files: z.string(),
  me: z.string().nullable(),
  startedAt: moment,
  finishedAt: moment.nullable(),
  state: z.enum(IMPORT_STATES),
  activities: count,
  added: count,
  byLevel: z.partialRecord(level, count),
  entry: z.string(),
  bytesRead: count,
  bytesInAll: count,
  accounts: z.array(
    z.object({ platform: some, id: z.string(), name: z.string(), activities: count }),
  ),
  problems: z.array(
    z.object({ entry: z.string(), code: some, detail: z.string().exactOptional() }),
  ),
  media: count.exactOptional(),
  gone: count,
}) satisfies z.ZodType<ImportRow>;
