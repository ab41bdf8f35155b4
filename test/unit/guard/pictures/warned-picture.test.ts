import { afterEach, expect, test, vi } from 'vitest';
import { warnedPicture } from '../../../../src/guard/pictures/warned-picture.ts';

const sight = { signs: [], text: [], width: 9, height: 9, finished: true, milliseconds: 1 };
const seen = { picture: new Blob(['foto']), sight, said: [], telling: [] };
/** SHA-256 of "foto". */
const sha256 = '6187eb884a2243dbed3a648d69e5a1a538be022abc7d72d596fc0b1024fa3dab';
const kept = { signs: [], text: [], finished: true };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('what was seen and the hash of the file are kept, the picture is not', async () => {
  const decode = vi.fn();
  vi.stubGlobal('createImageBitmap', decode);
  expect(await warnedPicture(seen, false)).toEqual({ sight: kept, sha256 });
  expect(decode).not.toHaveBeenCalled();
});

test('a copy that cannot be made is left out', async () => {
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('broken')));
  expect(await warnedPicture(seen, true)).toEqual({ sight: kept, sha256 });
});

test('the warning does not wait for what never comes', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('createImageBitmap', () => new Promise(() => {}));
  vi.spyOn(crypto.subtle, 'digest').mockReturnValueOnce(new Promise(() => {}));
  const done = warnedPicture(seen, true);
  await vi.advanceTimersByTimeAsync(500);
  expect(await done).toEqual({ sight: kept });
});
