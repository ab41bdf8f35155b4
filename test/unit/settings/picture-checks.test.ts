import { expect, test } from 'vitest';
import { pictureChecks } from '../../../src/settings/picture-checks.ts';
import { defaultSettings } from '../../../src/settings/schema.ts';

test('each check has its own switch, both are on at first, and with none nothing is looked at', () => {
  expect(pictureChecks(defaultSettings())).toEqual({ signs: true, text: true });
  expect(pictureChecks({ photos: false, pictureWords: true })).toEqual({
    signs: false,
    text: true,
  });
  expect(pictureChecks({ photos: true, pictureWords: false })).toEqual({
    signs: true,
    text: false,
  });
  expect(pictureChecks({ photos: false, pictureWords: false })).toBeNull();
});
