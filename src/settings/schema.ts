import './no-eval.ts';
import * as z from 'zod';
import { ACTIVITY_KINDS, type ActivityKind, STATUSES } from '../judge/types.ts';
import { storedPackSchema } from '../packs/stored-pack.ts';
import { PLATFORM_IDS, type PlatformId } from '../platforms/types.ts';
import { listOf, recordOf, section } from './fallback.ts';

const someText = z.string().trim().min(1);
const dateTime = z.iso.datetime({ offset: true });

/** BPS code: 2 digits for a province, 4 for a regency or city. */
export const region = z.string().regex(/^\d{2}(\d{2})?$/);

export const language = z.enum(['id', 'en']);

const on = z.boolean().catch(true);
const acts = Object.fromEntries(ACTIVITY_KINDS.map((kind) => [kind, on])) as Record<
  ActivityKind,
  typeof on
>;
const platform = section({ on, acts: section(acts) });
const platforms = Object.fromEntries(PLATFORM_IDS.map((id) => [id, platform])) as Record<
  PlatformId,
  typeof platform
>;

/** One "Bukan masalah", before it is stored. */
export const allowanceSchema = z.discriminatedUnion('scope', [
  z.object({ scope: z.literal('text'), text: someText }),
  z.object({ scope: z.literal('account'), platform: someText, handle: someText }),
  z.object({ scope: z.literal('rule'), rule: someText }),
]);

const stored = { id: someText, addedAt: dateTime };
const storedAllowance = z.discriminatedUnion('scope', [
  allowanceSchema.options[0].extend(stored),
  allowanceSchema.options[1].extend(stored),
  allowanceSchema.options[2].extend(stored),
]);

/** How long the history is kept, from the longest to the shortest. */
export const RETENTIONS = ['all', 'year', 'quarter', 'counts'] as const;
export type Retention = (typeof RETENTIONS)[number];

const candidate = z.object({ name: someText, number: z.int().positive().exactOptional() });

/** Everything the user has chosen. A broken field falls back alone; version 1. */
export const settingsSchema = section({
  version: z.literal(1).catch(1),
  language: language.catch('id'),
  profile: section({
    status: z.enum(STATUSES).catch('pns'),
    region: region.nullable().catch(null),
    /** The user's own handles, without `@`. */
    handles: listOf(someText),
  }),
  sensitivity: z.enum(['tenang', 'seimbang', 'ketat']).catch('seimbang'),
  platforms: section(platforms),
  /** Also looks at conversations between two people, which nobody outside can report. */
  privateChats: z.boolean().catch(false),
  /** Offers a review on the user's own pages of a site. */
  ownPages: on,
  /** Also looks at photos, for hand poses. */
  photos: on,
  /** Also reads what stands in photos. */
  pictureWords: on,
  /** Keeps a small copy of a photo with its warning. */
  thumbnails: z.boolean().catch(false),
  /** Host name → ISO date-time at which the guard wakes again. */
  pausedUntil: recordOf(dateTime),
  /** Candidates, and patterns in the syntax of rules/phrases, that the rule data lacks. */
  own: section({ candidates: listOf(candidate), phrases: listOf(someText) }),
  /** Imported rule packs, oldest first. */
  packs: listOf(storedPackSchema),
  /** Every "Bukan masalah", oldest first. */
  allow: listOf(storedAllowance),
  retention: z.enum(RETENTIONS).catch('all'),
  welcomeDone: z.boolean().catch(false),
});

export type Settings = z.output<typeof settingsSchema>;
export type StoredAllowance = Settings['allow'][number];

export const defaultSettings = (): Settings => settingsSchema.parse({});
