import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseFiles } from '../../../scripts/review/choose-files.ts';
import { kindsOf, readAll } from './samples.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/fixtures/archives');
const isMissing = !existsSync(FOLDER);
const why = isMissing ? ' (skipped: ../shared/fixtures/archives is missing)' : '';

/** Every sample that we did not write, with what it holds, counted by hand in the files. */
const SAMPLES: readonly (readonly [string, Record<string, number>, string[]])[] = [
  [
    'bluesky/synthetic_repo.car',
    { post: 1, reply: 1, like: 1, share: 1, follow: 1 },
    ['did:plc:contohcontohcontoh12345'],
  ],
  [
    'facebook/avastar_fake_2022',
    { post: 1, share: 2, comment: 6, like: 7, follow: 6, join: 4 },
    ['XXX YYY'],
  ],
  [
    'facebook/synthetic_2026_en.zip',
    { post: 3, share: 1, comment: 4, like: 3, follow: 3, join: 1 },
    ['Budi Contoh'],
  ],
  ['instagram/context-use_alice/v0', { like: 4 }, []],
  [
    'instagram/context-use_alice/v1',
    { post: 5, comment: 3, like: 5, follow: 2 },
    ['@alice_synthetic'],
  ],
  [
    'instagram/synthetic_2026_with_threads.zip',
    { post: 6, comment: 2, like: 3, follow: 2 },
    ['@budi.fic'],
  ],
  [
    'linkedin/synthetic_2026_complete.zip',
    { post: 1, comment: 1, like: 1, follow: 3 },
    ['Budi Contoh'],
  ],
  ['mastodon/following_accounts.csv', { follow: 1 }, []],
  ['mastodon/synthetic_archive.zip', { post: 1, share: 1, like: 1 }, ['@budi@mastodon.example']],
  ['telegram/context-use_result.json', { post: 3, reply: 1 }, ['@alice_smith']],
  [
    'tiktok/synthetic_2026-03.zip',
    { post: 1, comment: 1, like: 1, share: 1, follow: 1 },
    ['@budi_fic'],
  ],
  ['whatsapp/Chat WhatsApp dengan Warga RT 05.txt', { join: 1, post: 3 }, []],
  ['x/birdclaw_makeArchive.zip', { post: 1, reply: 1, like: 1, follow: 2 }, ['@steipete']],
  ['youtube/context-use_Portability', { like: 1, follow: 1, share: 1 }, []],
  [
    'youtube/synthetic_takeout_new.zip',
    { comment: 3, follow: 1 },
    ['UCYnl1cugi7Lw1h8j6JNqNEg', 'UCA6DtnbZ2KJckyTYfXOwQNA'],
  ],
];

describe.skipIf(isMissing)(`exports that we did not write${why}`, () => {
  test.each(SAMPLES)('%s', async (path, kinds, accounts) => {
    const told = await readAll(await chooseFiles(resolve(FOLDER, path)), { me: 'Budi' });
    expect(kindsOf(told)).toEqual(kinds);
    const names = new Set(told.accounts.flatMap((account) => account?.name ?? []));
    expect([...names].sort()).toEqual([...accounts].sort());
    expect(told.problems).toEqual([]);
  });

  test('an export read in two shapes tells each act once', async () => {
    const told = await readAll(await chooseFiles(resolve(FOLDER, 'instagram/context-use_alice')));
    // Of the nine likes, two posts were told in both shapes; likes of stories have no link in v0.
    expect(kindsOf(told).like).toBe(7);
  });
});
