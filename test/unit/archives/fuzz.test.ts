import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { chooseFiles } from '../../../scripts/review/choose-files.ts';
import { ArchiveError } from '../../../src/archives/problem.ts';
import type { ChosenFile } from '../../../src/archives/source/open-source.ts';
import { folderOf, readAll, zipOf } from './samples.ts';

const FIXTURES = resolve(import.meta.dirname, '../../../../shared/fixtures/archives');
const ROUNDS = 60;
const timestamp = 1_706_936_400;

/** One small file of each format. */
const OWN: Readonly<Record<string, unknown>> = {
  'fb/comments.json': {
    comments_v2: [
      {
        timestamp,
        title: "A commented on B's post.",
        data: [{ comment: { timestamp, comment: 'halo', author: 'A' } }],
      },
    ],
  },
  'fb/posts_1.json': [
    {
      timestamp,
      data: [{ post: 'halo' }],
      attachments: [{ data: [{ external_context: { url: 'https://x.id' } }] }],
    },
  ],
  'ig/liked.json': [
    {
      timestamp,
      label_values: [
        {
          label: 'URL',
          value: 'https://www.instagram.com/p/A/',
          href: 'https://www.instagram.com/p/A/',
        },
        { title: 'Owner', dict: [{ dict: [{ label: 'U', value: 'siti' }] }] },
      ],
    },
  ],
  'ig/comments.json': [{ string_map_data: { Comment: { value: 'halo' }, Time: { timestamp } } }],
  'data/tweets.js': `window.YTD.tweets.part0 = [{"tweet":{"id_str":"1","full_text":"RT @a: halo","created_at":"x"}}]`,
  'tiktok.json': {
    'Your Activity': {
      'Like List': { ItemFavoriteList: [{ date: '2024-01-01 00:00:00', link: 'x' }] },
    },
  },
  'comments.csv':
    'Channel ID,Comment Create Timestamp,Price,Comment ID,Parent Comment ID,Video ID,Comment Text\nUC,2024-01-01T00:00:00Z,0,a,,b,"{""text"":""halo""}"',
  'Shares.csv':
    'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2024-01-01 00:00:00,https://x,"a\n""\n""b",,,X',
  'result.json': {
    personal_information: { user_id: 7 },
    chats: {
      list: [
        {
          name: 'G',
          type: 'private_group',
          messages: [{ type: 'message', from_id: 'user7', text: ['a', { text: 'b' }] }],
        },
      ],
    },
  },
  '_chat.txt': '14/11/23 10.04 - Budi: halo\nbaris dua\n14/11/23 10.05 - Siti: ya',
  'outbox.json': {
    id: 'outbox.json',
    type: 'OrderedCollection',
    orderedItems: [
      { type: 'Create', published: '2024-01-01T00:00:00Z', object: { content: '<p>a</p>' } },
    ],
  },
};

/** Small fast generator (mulberry32), so that a failure names the seed that repeats it. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PIECES = [
  'null',
  '{}',
  '[]',
  '""',
  '-1e999',
  '"\\ud800"',
  '\\',
  '"',
  ',',
  '\n',
  '\0',
  '}',
  ']',
  'PK\u0003\u0004',
  '\ufeff',
];

/** Bytes with a few places cut out, doubled, overwritten, or given another value. */
function mutate(bytes: Uint8Array, next: () => number): Uint8Array {
  let mutated = Buffer.from(bytes);
  for (let count = 1 + Math.floor(next() * 4); count > 0; count--) {
    const at = Math.floor(next() * mutated.length);
    const end = Math.min(mutated.length, at + Math.floor(next() * 40));
    const piece = Buffer.from(PIECES[Math.floor(next() * PIECES.length)] ?? '');
    const middle = [
      Buffer.alloc(0),
      Buffer.concat([mutated.subarray(at, end), mutated.subarray(at, end)]),
      piece,
    ][Math.floor(next() * 3)];
    mutated = Buffer.concat([mutated.subarray(0, at), middle ?? piece, mutated.subarray(end)]);
  }
  return mutated;
}

/** The one thing that may happen besides reading: a typed error. */
async function survive(files: ChosenFile[], name: string): Promise<void> {
  try {
    const { activities, problems } = await readAll(files, { me: 'Budi' });
    for (const { at, text, kind } of activities) {
      expect(typeof text, name).toBe('string');
      expect(at === null || !Number.isNaN(Date.parse(at)), name).toBe(true);
      expect(kind, name).toBeTruthy();
    }
    // Nothing is packed here, so that damage could only be a fault of ours.
    if (!/zip|csv/i.test(name))
      expect(
        problems.map(({ code }) => code),
        name,
      ).not.toContain('damaged');
  } catch (error) {
    if (!(error instanceof ArchiveError))
      throw new Error(`${name}: ${String((error as Error).stack)}`);
  }
}

const bytesOf = async (file: ChosenFile) => new Uint8Array(await file.blob.arrayBuffer());

test.each(Object.keys(OWN))('%s, mutated, never throws and never hangs', async (path) => {
  const [file] = folderOf({ [path]: OWN[path] });
  const bytes = await bytesOf(file as ChosenFile);
  for (let seed = 1; seed <= ROUNDS; seed++) {
    const mutated = mutate(bytes, random(seed));
    await survive(
      [{ path, blob: new Blob([mutated as Uint8Array<ArrayBuffer>]) }],
      `${path} seed ${seed}`,
    );
  }
});

test('a ZIP of all of them, mutated', async () => {
  const bytes = new Uint8Array(await (await zipOf(OWN)).arrayBuffer());
  for (let seed = 1; seed <= ROUNDS; seed++) {
    const mutated = mutate(bytes, random(seed));
    await survive(
      [{ path: 'a.zip', blob: new Blob([mutated as Uint8Array<ArrayBuffer>]) }],
      `zip seed ${seed}`,
    );
  }
});

const isMissing = !existsSync(FIXTURES);
const why = isMissing ? ' (skipped: ../shared/fixtures/archives is missing)' : '';

test.skipIf(isMissing)(
  `exports that we did not write, mutated${why}`,
  { timeout: 60_000 },
  async () => {
    const platforms = await readdir(FIXTURES);
    for (const platform of platforms) {
      for (const name of await readdir(join(FIXTURES, platform))) {
        const files = await chooseFiles(join(FIXTURES, platform, name));
        for (let seed = 1; seed <= 6; seed++) {
          const next = random(seed);
          const mutated = await Promise.all(
            files.map(async (file) => ({
              path: file.path,
              blob: new Blob([mutate(await bytesOf(file), next) as Uint8Array<ArrayBuffer>]),
            })),
          );
          await survive(mutated, `${platform}/${name} seed ${seed}`);
        }
      }
    }
  },
);
