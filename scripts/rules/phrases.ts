import { z } from 'zod';
import type { EvidenceKind } from '../../src/lexicon/evidence-kind.ts';
import { inflect } from '../../src/lexicon/inflect.ts';
import type { Homonym, PhrasePattern } from '../../src/lexicon/lexicon.ts';
import { FILLED_CLASSES, type PhraseEntry, parseKnown } from '../../src/packs/phrase-schema.ts';

export const wordClassSchema = z.strictObject({
  class: z.string().regex(/^[a-z-]+$/),
  source: z.array(z.string()).min(1),
  words: z.array(z.coerce.string().min(1)).min(1),
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
    return [{ entry: entry.id, class: entry.evidence, elements: parseKnown(source, known) }];
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
