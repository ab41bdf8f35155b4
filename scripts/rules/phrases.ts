import { z } from 'zod';
import { EVIDENCE_KINDS, type EvidenceKind, STRENGTHS } from '../../src/lexicon/evidence-kind.ts';
import { inflect } from '../../src/lexicon/inflect.ts';
import type { Homonym, PhrasePattern } from '../../src/lexicon/lexicon.ts';
import { NAME_CLASSES } from '../../src/lexicon/name-class.ts';
import { parsePattern } from '../../src/lexicon/parse-pattern.ts';

/** The classes that contestants and ballot numbers fill; the other classes are listed in classes.yaml. */
const FILLED_CLASSES = [...NAME_CLASSES, 'number'] as const;

export const wordClassSchema = z.strictObject({
  class: z.string().regex(/^[a-z-]+$/),
  source: z.array(z.string()).min(1),
  words: z.array(z.coerce.string().min(1)).min(1),
});

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

export const homonymSchema = z.strictObject({
  name: z.string().regex(/^[a-z]+$/),
  'means-party': z.array(z.coerce.string()),
  'means-other': z.array(z.coerce.string()),
  source: z.array(z.string()).min(1),
  flags: z.array(z.string()).min(3),
  clears: z.array(z.string()).min(5),
});

export type HomonymEntry = z.infer<typeof homonymSchema>;
export type WordClassEntry = z.infer<typeof wordClassSchema>;
export type PhraseEntry = z.infer<typeof phraseSchema>;

/** What an entry of the rule data is blamed for when it cannot be compiled. */
export type Blame = (entry: WordClassEntry | PhraseEntry, message: string) => void;

export interface CompiledPhrases {
  classes: Record<string, string[]>;
  patterns: PhrasePattern[];
  /** Evidence kind and strength by entry id. */
  phrases: Record<string, { evidence: EvidenceKind; strength: PhraseEntry['strength'] }>;
  homonyms: Homonym[];
}

/** Compiles validated word classes and phrases; what is impossible goes to `blame`. */
export function compilePhrases(
  classEntries: WordClassEntry[],
  phraseEntries: PhraseEntry[],
  homonymEntries: HomonymEntry[],
  blame: Blame,
): CompiledPhrases {
  const classes = Object.fromEntries(
    classEntries.map((entry) => [entry.class, entry.words.flatMap(wordForms)]),
  );
  const known = new Set<string>([...FILLED_CLASSES, ...Object.keys(classes)]);
  const patterns = phraseEntries.flatMap((entry) =>
    entry.patterns.flatMap((source) => compilePattern(entry, source, known, blame)),
  );
  const phrases = Object.fromEntries(
    phraseEntries.map(({ id, evidence, strength }) => [id, { evidence, strength }]),
  );
  const homonyms = homonymEntries.map((entry) => ({
    name: entry.name,
    meansParty: entry['means-party'],
    meansOther: entry['means-other'],
  }));
  return { classes, patterns, phrases, homonyms };
}

function compilePattern(
  entry: PhraseEntry,
  source: string,
  known: Set<string>,
  blame: Blame,
): PhrasePattern[] {
  try {
    const elements = parsePattern(source);
    const unknown = elements.flatMap((element) => element.classes).find((name) => !known.has(name));
    if (unknown) throw new Error(`there is no class {${unknown}}`);
    return [{ entry: entry.id, class: entry.evidence, elements }];
  } catch (error) {
    blame(entry, `pattern "${source}": ${(error as Error).message}`);
    return [];
  }
}

/** `dukung~` gives its inflected forms; marks inside a word (`e-ktp`) separate tokens. */
function wordForms(word: string): string[] {
  if (word.endsWith('~')) return inflect(word.slice(0, -1));
  return [
    word
      .toLowerCase()
      .replaceAll(/[-./]+/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  ];
}
