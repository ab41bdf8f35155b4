import { describe, expect, test } from 'vitest';
import { findRules } from '../../../src/pages/rules/find-rules.ts';
import { guide } from '../../../src/pages/rules/guide.ts';

const idsOf = (query: string, language: 'id' | 'en' = 'id') =>
  findRules(guide.rules, query, language).map(({ id }) => id);

describe('findRules', () => {
  test('gives all rules for nothing', () => {
    expect(idsOf(' ')).toEqual(guide.rules.map(({ id }) => id));
  });
  test.each([
    ['by its id', 'skb-2022/d6', ['skb-2022/D6']],
    [
      'by words from different parts of it, whatever their case',
      'UU 20/2023 KARTU',
      ['skb-2022/D5'],
    ],
    ['not by what no rule says', 'xylofon', []],
  ])('finds a rule %s', (_, query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });
  test('looks in the language that is shown', () => {
    expect(idsOf('swafoto')).toContain('skb-2022/E5');
    expect(idsOf('swafoto', 'en')).toEqual([]);
    expect(idsOf('selfie', 'en')).toContain('skb-2022/E5');
  });
});
