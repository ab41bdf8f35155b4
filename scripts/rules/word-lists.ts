import { z } from 'zod';
import type { PhraseEntry } from '../../src/packs/phrase-schema.ts';
import type { Problem } from './problem.ts';
import type { Located } from './read-yaml.ts';

export const wordListSchema = z.strictObject({
  list: z.string().regex(/^[a-z-]+$/),
  words: z.array(z.coerce.string().min(1)).min(1),
});

/** `<honorific>` inside a group of words. */
const NAMED = /<([a-z-]+)>/g;

/**
 * Puts the words of a list in the place of its name. Unlike a class, a list is known to patterns alone:
 * its words are not looked for in texts that no pattern asks for them, and the model does not hear of them.
 *
 * @returns the same entries; one that names an unknown list becomes a problem and is left out
 */
export function fillWordLists(
  phrases: readonly Located<PhraseEntry>[],
  lists: readonly Located<z.infer<typeof wordListSchema>>[],
  problems: Problem[],
): Located<PhraseEntry>[] {
  const words = new Map(lists.map(({ value }) => [value.list, value.words.join('|')]));
  return phrases.flatMap((entry) => {
    const { file, lineOf, value } = entry;
    const unknown = value.patterns.flatMap((pattern, index) =>
      [...pattern.matchAll(NAMED)]
        .filter(([, name = '']) => !words.has(name))
        .map(([named]) => ({
          file,
          line: lineOf(['patterns', index]),
          message: `no list ${named}`,
        })),
    );
    problems.push(...unknown);
    if (unknown.length > 0) return [];
    const patterns = value.patterns.map((pattern) =>
      pattern.replaceAll(NAMED, (_, name: string) => words.get(name) ?? ''),
    );
    return [{ ...entry, value: { ...value, patterns } }];
  });
}
