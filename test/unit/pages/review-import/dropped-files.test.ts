import { expect, it } from 'vitest';
import { droppedFiles } from '../../../../src/pages/review/import/dropped-files.ts';

const file = (fullPath: string) => ({
  isFile: true,
  fullPath,
  file: (done: (file: File) => void) => done(new File(['x'], fullPath.split('/').at(-1) ?? '')),
});

/** A folder that tells two of its entries at a time, as browsers tell a hundred. */
const folder = (...inside: object[]) => ({
  isFile: false,
  createReader() {
    const waiting = [...inside];
    return { readEntries: (done: (some: object[]) => void) => done(waiting.splice(0, 2)) };
  },
});

const dropped = (...entries: (object | null)[]) =>
  droppedFiles(
    entries.map((entry) => ({ webkitGetAsEntry: () => entry })) as unknown as DataTransferItemList,
  );

it.each([
  ['a text, which is no file', [null], []],
  ['files', [file('/a.zip'), file('/b.zip')], ['a.zip', 'b.zip']],
  [
    'folders at any depth, told piece by piece',
    [folder(file('/f/1.json'), file('/f/2.json'), folder(file('/f/g/3.json')), file('/f/4.json'))],
    ['f/1.json', 'f/2.json', 'f/g/3.json', 'f/4.json'],
  ],
  ['an empty folder', [folder()], []],
])('%s', async (_, entries, paths) => {
  expect((await dropped(...entries)).map(({ path }) => path)).toEqual(paths);
});

it('a file that the browser cannot open is an error, not silence', async () => {
  const broken = {
    isFile: true,
    file: (_: unknown, fail: (error: Error) => void) => fail(new Error('x')),
  };
  await expect(dropped(broken)).rejects.toThrow();
});
