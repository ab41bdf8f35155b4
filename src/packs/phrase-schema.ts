import '../settings/no-eval.ts';
import * as z from 'zod';
import { EVIDENCE_KINDS, STRENGTHS } from '../lexicon/evidence-kind.ts';
import { NAME_CLASSES } from '../lexicon/name-class.ts';
import { parsePattern } from '../lexicon/parse-pattern.ts';
import type { PatternElement } from '../lexicon/pattern.ts';

/** The classes that contestants and ballot numbers fill; the other classes are listed in classes.yaml. */
export const FILLED_CLASSES: readonly string[] = [...NAME_CLASSES, 'number'];

/** An entry of rules/phrases and of a pack's `phrases`. */
export const phraseSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  evidence: z.enum(EVIDENCE_KINDS),
  strength: z.enum(STRENGTHS),
  register: z.enum(['any', 'formal', 'slang']),
  languages: z.array(z.string()).min(1),
  source: z.array(z.string()).min(1),
  patterns: z.array(z.string()).min(1),
  /** Texts that must be flagged in a campaign; at least three. */
  flags: z.array(z.string()).min(3),
  /** Texts that must be left alone in a campaign; at least five. */
  clears: z.array(z.string()).min(5),
});

export type PhraseEntry = z.infer<typeof phraseSchema>;

/** Parses a pattern of which every class must be known. @throws Error that names the fault */
export function parseKnown(source: string, known: ReadonlySet<string>): PatternElement[] {
  const elements = parsePattern(source);
  const unknown = unknownClass(elements, known);
  if (unknown) throw new Error(`there is no class {${unknown}}`);
  return elements;
}

export function unknownClass(
  elements: readonly PatternElement[],
  known: ReadonlySet<string>,
): string | undefined {
  return elements.flatMap(({ classes }) => classes).find((name) => !known.has(name));
}
