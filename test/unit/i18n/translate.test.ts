import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dictionary as en } from '../../../src/i18n/en/index.ts';
import { dictionary as id } from '../../../src/i18n/id/index.ts';
import { type Key, speak } from '../../../src/i18n/translate.ts';

const keysOf = (dictionary: Record<string, Record<string, unknown>>) =>
  Object.entries(dictionary).flatMap(([section, messages]) =>
    Object.keys(messages).map((key) => `${section}.${key}`),
  );

describe('dictionaries', () => {
  it('have the same keys in every language', () => {
    expect(keysOf(en).sort()).toEqual(keysOf(id).sort());
  });

  it('leave no message empty and none untranslated by oversight', () => {
    const same = ['common.name', 'popup.title', 'options.status', 'history.platform'];
    for (const key of keysOf(id)) {
      const [section, name] = key.split('.') as [keyof typeof id, string];
      const [a, b] = [id, en].map((one) => (one[section] as Record<string, unknown>)[name]);
      expect(a, key).toBeTruthy();
      expect(b, key).toBeTruthy();
      expect(typeof b, key).toBe(typeof a);
      if (
        typeof a === 'string' &&
        !same.includes(key) &&
        !/^options\.language-|^welcome\.sample/.test(key)
      )
        expect(b, `${key} is the same in both languages`).not.toBe(a);
    }
  });

  it('hold nothing that no page says', () => {
    const source = globSync([
      'src/pages/**/*.{ts,tsx}',
      'src/ui/**/*.{ts,tsx}',
      'entrypoints/**/*.{ts,tsx}',
    ])
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const exact = new Set(
      [...source.matchAll(/['"`]([a-z]+\.[\w-]+)['"`]/g)].map(([, key]) => key),
    );
    const built = [...source.matchAll(/`([a-z]+\.[\w-]*)\$\{[^}]*\}([\w-]*)`/g)];
    const isSaid = (key: string) =>
      exact.has(key) ||
      built.some(
        ([, start = '', end = '']) =>
          key.startsWith(start) && key.endsWith(end) && start.length > 0,
      );
    expect(keysOf(id).filter((key) => !isSaid(key))).toEqual([]);
  });
});

describe('speak', () => {
  it('fills in parameters and knows the English singular', () => {
    const [indonesian, english] = [speak('id'), speak('en')];
    expect(indonesian.t('history.count', indonesian.count(1234))).toBe('1.234 peringatan');
    expect(english.t('history.count', english.count(1234))).toBe('1,234 warnings');
    expect(english.t('history.count', english.count(1))).toBe('1 warning');
    expect(english.t('history.title' satisfies Key)).toBe('Warning history');
  });

  it('writes dates in the language and the time zone of the user', () => {
    const local = new Date(2024, 10, 27, 8, 5);
    expect(speak('id').dateTime(local.toISOString())).toMatch(/27 Nov 2024.*08[.:]05/);
    expect(speak('en').dateTime(local.toISOString())).toMatch(/27 Nov 2024.*08:05/);
    expect(speak('id').day('2024-11-27')).toBe('27 Nov 2024');
    expect(speak('id').day('2024-08-01')).toMatch(/^1 Agu 2024/);
    expect(speak('id').month('2024-08')).toMatch(/Agu 2024/);
    expect(speak('id').monthName('2024-08')).toBe('Agu');
  });

  it('gives an unreadable date back', () => {
    expect(speak('id').dateTime('tanggal tidak diketahui')).toBe('tanggal tidak diketahui');
  });
});
