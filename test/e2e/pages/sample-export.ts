import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { type Files, zipOf } from '../../unit/archives/samples.ts';

/** Posts of one file, so that a run passes many files. */
const POSTS_PER_FILE = 250;

/**
 * A Facebook export of `count` posts in February 2024, each of another text; every tenth calls to vote.
 * @param about stands in each of them
 */
export function postsExport(count: number, about = ''): Files {
  const folder = 'facebook-budi/your_facebook_activity/posts';
  const files: Record<string, unknown> = {};
  for (let from = 0; from < count; from += POSTS_PER_FILE) {
    const length = Math.min(POSTS_PER_FILE, count - from);
    const name = `your_posts__check_ins__photos_and_videos_${from / POSTS_PER_FILE + 1}.json`;
    files[`${folder}/${name}`] = Array.from({ length }, (_, at) => postOf(from + at, about));
  }
  return files;
}

const postOf = (number: number, about: string) => ({
  timestamp: 1_706_936_400 + number,
  data: [
    {
      post:
        number % 10 === 0
          ? `Ayo coblos Prabowo, jangan lupa ${number}${about}`
          : `Rapat warga ke-${number}${about} berjalan lancar, terima kasih semuanya`,
    },
  ],
  title: 'Budi memperbarui statusnya.',
});

/** A folder for files that a test gives to the browser; gone after the last test of the block. */
export function fileFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'jaga-netral-exports-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  /** Writes a text, bytes, or a value as JSON. @returns the path. */
  const put = (name: string, content: unknown): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(path, isRaw ? content : JSON.stringify(content));
    return path;
  };
  return {
    put,
    async putZip(name: string, files: Files): Promise<string> {
      return put(name, new Uint8Array(await (await zipOf(files)).arrayBuffer()));
    },
    /** @returns the path of the folder that holds them all. */
    putAll(name: string, files: Files): string {
      for (const [path, content] of Object.entries(files)) put(join(name, path), content);
      return join(folder, name);
    },
  };
}
