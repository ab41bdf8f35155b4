import '../settings/no-eval.ts';
import * as z from 'zod';
import { EVIDENCE_KINDS, STRENGTHS } from '../lexicon/evidence-kind.ts';
import type { RulePack } from '../lexicon/rule-pack.ts';
import { MOST } from './limits.ts';

/** A pack as the settings keep it, compiled: content scripts need no YAML for it. */
export interface StoredPack extends RulePack {
  /** Fingerprint of the key that signed it; null when nobody did. */
  key: string | null;
  /** ISO date-time. */
  addedAt: string;
}

const text = z.string();
const name = z.custom<RulePack['names'][number]>(
  (line) =>
    z
      .tuple([text, text.max(MOST.nameLength * 2), text])
      .rest(z.unknown())
      .safeParse(line).success,
);
const contestant = z.looseObject({
  id: text,
  kind: z.enum(['pair', 'party', 'figure', 'camp']),
  label: text,
  from: text,
  to: text,
});

/** What `compilePack` made once; a broken one is left out and the others stay. */
export const storedPackSchema: z.ZodType<StoredPack> = z.object({
  id: text,
  version: z.int(),
  name: text,
  publisher: text,
  region: text,
  from: text,
  to: text,
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  contestants: z.array(contestant as unknown as z.ZodType<RulePack['contestants'][number]>),
  names: z.array(name).max(MOST.names),
  phrases: z.array(
    z.object({
      entry: text,
      evidence: z.enum(EVIDENCE_KINDS),
      strength: z.enum(STRENGTHS),
      pattern: text.max(MOST.patternLength),
    }),
  ),
  key: text.nullable(),
  addedAt: text,
});
