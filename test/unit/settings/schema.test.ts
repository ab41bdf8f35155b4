import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings, settingsSchema } from '../../../src/settings/schema.ts';

const allowance = {
  scope: 'rule',
  rule: 'skb-2022/D6',
  id: 'a',
  addedAt: '2026-11-25T08:00:00.000Z',
};

describe('settings', () => {
  test('nothing stored: the defaults', () => {
    expect(settingsSchema.parse(undefined)).toEqual(defaultSettings());
    expect(defaultSettings()).toMatchObject({
      version: 1,
      language: 'id',
      profile: { status: 'pns', region: null, handles: [] },
      sensitivity: 'seimbang',
      platforms: { x: { on: true, acts: { post: true, like: true, join: true } } },
      privateChats: false,
      pausedUntil: {},
      own: { candidates: [], phrases: [] },
      allow: [],
      welcomeDone: false,
    });
  });

  test.each([
    ['language', { language: 'fr', welcomeDone: true }, { language: 'id', welcomeDone: true }],
    [
      'one field of a section',
      { profile: { status: 'menteri', region: '33', handles: ['budi', 3, ' '] } },
      { profile: { status: 'pns', region: '33', handles: ['budi'] } },
    ],
    [
      'a whole section',
      { profile: 'x', language: 'en' },
      { profile: { status: 'pns' }, language: 'en' },
    ],
    ['region', { profile: { region: 'Jawa' } }, { profile: { region: null } }],
    [
      'one act',
      { platforms: { x: { on: false, acts: { post: 'no', like: false } } } },
      {
        platforms: { x: { on: false, acts: { post: true, like: false } }, facebook: { on: true } },
      },
    ],
    [
      'one pause',
      { pausedUntil: { 'x.com': 'later', 'www.facebook.com': '2026-11-25T08:00:00.000Z' } },
      { pausedUntil: { 'www.facebook.com': '2026-11-25T08:00:00.000Z' } },
    ],
    ['one allowance', { allow: [allowance, { ...allowance, rule: 1 }] }, { allow: [allowance] }],
    [
      'one candidate',
      { own: { candidates: [{ name: 'Sri' }, { name: 'Adi', number: -1 }], phrases: ['gas'] } },
      { own: { candidates: [{ name: 'Sri' }], phrases: ['gas'] } },
    ],
  ])('a broken %s falls back alone', (_, stored, expected) => {
    expect(settingsSchema.parse(stored)).toMatchObject(expected);
  });

  test('any stored value gives whole settings, and they are read again as they are', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(...Object.keys(defaultSettings())),
        (value, key) => {
          for (const stored of [value, { [key]: value }]) {
            const settings = settingsSchema.parse(stored);
            expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings()).sort());
            expect(settingsSchema.parse(settings)).toEqual(settings);
          }
        },
      ),
    );
  });
});
