import { extendLexicon, type LexiconSource } from '../lexicon/lexicon.ts';
import { parsePattern } from '../lexicon/parse-pattern.ts';
import type { Knowledge } from './knowledge.ts';
import type { OwnWords } from './types.ts';

const OWN_ENTRY = 'own';
const opened = new WeakMap<OwnWords, { shipped: Knowledge; knowledge: Knowledge }>();

/**
 * The knowledge with the user's own candidates and phrases, opened once for each object of settings. A
 * phrase that does not parse is left out here; the options page has named its error.
 */
export function withOwnWords(shipped: Knowledge, own: OwnWords): Knowledge {
  if (own.candidates.length === 0 && own.phrases.length === 0) return shipped;
  const before = opened.get(own);
  if (before?.shipped === shipped) return before.knowledge;
  const knowledge: Knowledge = {
    ...shipped,
    lexicon: extendLexicon(shipped.lexicon, sourceOf(own)),
    phrases: { ...shipped.phrases, [OWN_ENTRY]: { evidence: 'support', strength: 'strong' } },
  };
  opened.set(own, { shipped, knowledge });
  return knowledge;
}

function sourceOf(own: OwnWords): Pick<LexiconSource, 'names' | 'patterns'> {
  const names = own.candidates.map(({ name }) => ({
    form: name
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
    entry: OWN_ENTRY,
    class: 'who',
  }));
  const patterns = own.phrases.flatMap((phrase) => {
    try {
      return [{ entry: OWN_ENTRY, class: 'support', elements: parsePattern(phrase) }];
    } catch {
      return [];
    }
  });
  return { names: names.filter(({ form }) => form !== ''), patterns };
}
