import { expect, test } from 'vitest';
import { isWatched } from '../../../src/settings/is-watched.ts';
import { defaultSettings, type Settings } from '../../../src/settings/schema.ts';

const NOW = new Date('2026-11-25T10:00:00Z');
const HOUR_LATER = '2026-11-25T11:00:00Z';

test.each<[string, (settings: Settings) => void, boolean]>([
  ['by default', () => {}, true],
  ['the site switched off', (s) => void (s.platforms.x.on = false), false],
  ['the act switched off', (s) => void (s.platforms.x.acts.like = false), false],
  ['another act switched off', (s) => void (s.platforms.x.acts.post = false), true],
  ['paused here', (s) => void (s.pausedUntil['x.com'] = HOUR_LATER), false],
  ['paused elsewhere', (s) => void (s.pausedUntil['twitter.com'] = HOUR_LATER), true],
  ['the pause over', (s) => void (s.pausedUntil['x.com'] = '2026-11-25T09:00:00Z'), true],
])('a like on X with %s', (_, change, expected) => {
  const settings = defaultSettings();
  change(settings);
  expect(isWatched(settings, 'x', 'like', 'x.com', NOW)).toBe(expected);
});
