import { describe, expect, test } from 'vitest';
import {
  compareFound,
  compareWhether,
  describeComparison,
} from '../../../scripts/bench/same-found.ts';

describe('what two engines found', () => {
  test('is the same whatever the order, the number and the names inside longer ones', () => {
    const ours = [['budi santoso'], [], ['rina', 'tono']];
    const theirs = [['budi', 'budi santoso', 'budi santoso'], [], ['tono', 'rina']];
    expect(compareFound(ours, theirs)).toEqual({ ours: 3, same: 3, missed: [], extra: [] });
  });

  test('names what one missed and what it found besides, text by text', () => {
    const comparison = compareFound([['rina'], ['tono']], [[], ['tono', 'sari']]);
    expect(comparison).toEqual({ ours: 2, same: 1, missed: ['rina'], extra: ['sari'] });
    expect(describeComparison(comparison)).toBe('1 of 2, 1 missed (rina), 1 more (sari)');
  });

  test('a find in the wrong text is no find', () => {
    expect(compareFound([['rina'], []], [[], ['rina']]).same).toBe(0);
  });

  test('of an engine that tells no names only whether it found some counts', () => {
    expect(compareWhether([['rina'], []], [['(?)'], ['(?)']])).toMatchObject({ ours: 1, same: 1 });
    expect(compareWhether([['rina']], [[]]).missed).toHaveLength(1);
  });

  test('different texts cannot be compared', () => {
    expect(() => compareFound([[]], [])).toThrow('different texts');
  });
});
