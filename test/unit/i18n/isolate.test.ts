import { describe, expect, it } from 'vitest';
import { isolate } from '../../../src/i18n/isolate.ts';
import { speak } from '../../../src/i18n/translate.ts';
import { guardWords } from '../../../src/ui/dialog/guard-words.ts';

const [START, END] = ['\u2068', '\u2069'];

describe('isolate', () => {
  it.each(['Budi', 'Ayo 👍 nomor 2', 'Ngopi…', '日本語', ''])('leaves %j as it is', (text) => {
    expect(isolate(text)).toBe(text);
  });

  it.each(['مرشح', 'Budi مرشح', 'שלום', '𞤀𞤣𞤤𞤢𞤥'])('isolates %j', (text) => {
    expect(isolate(text)).toBe(START + text + END);
  });

  it('takes out what commands a direction, so that nothing can end the isolation', () => {
    expect(isolate('a\u202eb\u2069\u2066c')).toBe(`${START}abc${END}`);
  });
});

it('is done to everything that a message is given, on our pages and in the dialog', () => {
  expect(speak('id').t('packs.removed', { name: 'مرشح' })).toContain(`“${START}مرشح${END}”`);
  expect(guardWords('id').guard.allowAccount({ handle: 'مرشح' })).toContain(START);
  expect(guardWords('en').guard.fixOf({ label: 'Hapus', part: 'a\u202e' })).not.toContain('\u202e');
});
