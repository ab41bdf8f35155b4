import type { Language } from '../../i18n/language.ts';
import type { GuideRule } from '../../lexicon/guide-types.ts';

/**
 * The rules in which every word of the query is found, in their order; all of them for an empty query.
 * Words may be parts of longer ones; case does not matter.
 */
export function findRules(
  rules: readonly GuideRule[],
  query: string,
  language: Language,
): readonly GuideRule[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rules;
  return rules.filter((rule) => {
    const text = textOf(rule, language);
    return words.every((word) => text.includes(word));
  });
}

function textOf(rule: GuideRule, language: Language): string {
  const { title, conduct, online, examples, advice, fine, note } = rule;
  const told = [title, conduct, online, examples.fine, examples.risky, advice, fine, note];
  const laws = rule.legalBasis.map(({ text }) => text);
  return [rule.id, ...told.map((one) => one?.[language]), ...laws].join('\n').toLowerCase();
}
