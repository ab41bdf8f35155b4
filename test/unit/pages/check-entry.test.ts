import { describe, expect, it } from 'vitest';
import {
  faultOfName,
  faultOfNumber,
  faultOfPattern,
} from '../../../src/pages/options/check-entry.ts';

describe('own entries', () => {
  it.each([
    ['', 'bad-empty'],
    ['   ', 'bad-empty'],
    ['ab', 'bad-short'],
    ['a'.repeat(121), 'bad-long'],
    ['budi santosa', 'bad-twice'],
    ['Siti Aminah', null],
  ])('name %j → %s', (name, fault) => {
    expect(faultOfName(name, ['Budi Santosa'])).toBe(fault);
  });

  it.each([
    ['', null],
    ['2', null],
    ['12', null],
    ['0', 'bad-number'],
    ['100', 'bad-number'],
    ['dua', 'bad-number'],
    ['2a', 'bad-number'],
  ])('number %j → %s', (number, fault) => {
    expect(faultOfNumber(number)).toBe(fault);
  });

  it.each([
    ['(ayo|mari) dukung', null],
    ['dukung~ kak? budi', null],
    ['coblos ..3 budi', null],
    ['(ayo dukung', 'bad-pattern'],
    ['..3 budi', 'bad-pattern'],
    ['ayo?', 'bad-pattern'],
    ['', 'bad-empty'],
    ['salam budi', 'bad-twice'],
  ])('pattern %j → %s', (pattern, fault) => {
    expect(faultOfPattern(pattern, ['salam budi'])).toBe(fault);
  });
});
