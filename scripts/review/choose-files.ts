import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { ArchiveError } from '../../src/archives/problem.ts';
import { isMedia } from '../../src/archives/source/entry-path.ts';
import type { ChosenFile } from '../../src/archives/source/open-source.ts';
import { FileBytes } from './file-bytes.ts';

/**
 * The files at a path, as a browser would give them: the file itself, or all below a folder. Links
 * are not followed. Nothing is read yet.
 *
 * @throws ArchiveError `empty` when nothing is there to read, and what the file system throws.
 */
export async function chooseFiles(path: string): Promise<ChosenFile[]> {
  if (!(await stat(path)).isDirectory()) return [await chooseFile(path, basename(path))];
  const below = await readdir(path, { recursive: true, withFileTypes: true });
  const files = below
    .filter((one) => one.isFile())
    .map((one) => relative(path, join(one.parentPath, one.name)))
    .filter((name) => !isMedia(name))
    .sort();
  if (files.length === 0) throw new ArchiveError({ code: 'empty', entry: '' });
  return Promise.all(files.map((name) => chooseFile(join(path, name), name)));
}

async function chooseFile(place: string, path: string): Promise<ChosenFile> {
  return { path, blob: new FileBytes(place, 0, (await stat(place)).size) };
}
