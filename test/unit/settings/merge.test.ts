import { describe, expect, test } from 'vitest';
import { mergeSettings } from '../../../src/settings/merge.ts';
import { defaultSettings, type Settings, settingsSchema } from '../../../src/settings/schema.ts';

const file: Settings = settingsSchema.parse({
  language: 'en',
  profile: { status: 'pppk', region: '3273', handles: ['Budi'] },
  sensitivity: 'ketat',
  platforms: { facebook: { on: false, acts: { like: false } } },
  privateChats: true,
  pausedUntil: { 'x.com': '2026-11-25T08:00:00.000Z' },
  own: { candidates: [{ name: 'Sri', number: 2 }], phrases: ['gas'] },
  allow: [{ scope: 'rule', rule: 'r', id: '1', addedAt: '2026-11-25T08:00:00.000Z' }],
  retention: 'counts',
  welcomeDone: true,
});

describe('mergeSettings', () => {
  test('a fresh installation takes everything but the pauses and the retention, which deletes', () => {
    expect(mergeSettings(defaultSettings(), file)).toEqual({
      ...file,
      pausedUntil: {},
      retention: 'all',
    });
  });

  test('what was chosen here stays, and lists are united', () => {
    const mine = settingsSchema.parse({
      profile: { status: 'cpns', handles: ['budi', 'ani'] },
      platforms: { facebook: { acts: { post: false } } },
      own: { candidates: [{ name: 'sri' }], phrases: ['menang'] },
      allow: [{ scope: 'rule', rule: 'r', id: '9', addedAt: '2026-11-24T08:00:00.000Z' }],
    });
    expect(mergeSettings(mine, file)).toMatchObject({
      profile: { status: 'cpns', region: '3273', handles: ['budi', 'ani'] },
      platforms: { facebook: { on: false, acts: { post: false, like: false, share: true } } },
      own: { candidates: [{ name: 'sri' }], phrases: ['menang', 'gas'] },
      allow: [{ id: '9' }],
    });
  });

  test('twice is once', () => {
    const once = mergeSettings(defaultSettings(), file);
    expect(mergeSettings(once, file)).toEqual(once);
  });
});
