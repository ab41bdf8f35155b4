import { expect, test } from 'vitest';
import { isWatched } from '../../../src/settings/is-watched.ts';
import { defaultSettings, type Settings } from '../../../src/settings/schema.ts';

const NOW = new Date('2026-11-25T10:00:00Z');

type Choice = {
  on?: boolean;
  like?: boolean;
  post?: boolean;
  paused?: [host: string, until: string];
  privateChats?: boolean;
};

function settingsWith({
  on = true,
  like = true,
  post = true,
  paused,
  privateChats = false,
}: Choice): Settings {
  const settings = defaultSettings();
  const acts = { ...settings.platforms.x.acts, like, post };
  return {
    ...settings,
    privateChats,
    platforms: { ...settings.platforms, x: { on, acts } },
    pausedUntil: paused ? { [paused[0]]: paused[1] } : {},
  };
}

test.each<[string, Choice, boolean]>([
  ['by default', {}, true],
  ['the site switched off', { on: false }, false],
  ['the act switched off', { like: false }, false],
  ['another act switched off', { post: false }, true],
  ['paused here', { paused: ['x.com', '2026-11-25T11:00:00Z'] }, false],
  ['paused elsewhere', { paused: ['twitter.com', '2026-11-25T11:00:00Z'] }, true],
  ['the pause over', { paused: ['x.com', '2026-11-25T09:00:00Z'] }, true],
])('a like on X with %s', (_, choice, expected) => {
  expect(isWatched(settingsWith(choice), 'x', { kind: 'like' }, 'x.com', NOW)).toBe(expected);
});

test.each<[string, Choice, boolean]>([
  ['by default', {}, false],
  ['wanted', { privateChats: true }, true],
  ['wanted, but the act switched off', { privateChats: true, post: false }, false],
])('a message in a private chat, %s', (_, choice, expected) => {
  const act = { kind: 'post', isPrivate: true } as const;
  expect(isWatched(settingsWith(choice), 'x', act, 'x.com', NOW)).toBe(expected);
});
