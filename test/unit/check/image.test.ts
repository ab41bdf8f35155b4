import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const PHOTO = resolve(ROOT, '../shared/fixtures/photos/hagrid/peace.jpg');
if (!existsSync(PHOTO)) console.info(`skipped: ${PHOTO} is missing`);

const folder = mkdtempSync(join(tmpdir(), 'jaga-foto-'));
afterAll(() => rmSync(folder, { recursive: true }));

const check = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/check.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

describe.skipIf(!existsSync(PHOTO))('check --image', () => {
  test('judges the sign with the caption in its stage', () => {
    const { stdout, status } = check(
      ...['--image', PHOTO, '--json', '--stage', 'campaign', '--at', '2024-11-01'],
      'Reuni kantor 😊',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      level: 'waspada',
      findings: [{ rule: 'skb-2022/D7', spans: [] }],
      signs: [{ sign: 'two', hand: 'left' }],
      text: [],
      finished: true,
    });
  }, 60_000);
});

test.each([
  ['a text', 'foto.jpg', 'Ayo', 'bukan gambar'],
  ['a video', 'foto.png', '\0\0\0 ftypisom', 'video'],
  ['a damaged picture', 'rusak.jpg', '\xff\xd8\xff\xe0 JFIF', 'rusak'],
])(
  '%s is refused with its reason and exit code 2',
  (_, name, content, reason) => {
    const path = join(folder, name);
    writeFileSync(path, content, 'latin1');
    const { stdout, stderr, status } = check('--image', path);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain(reason);
  },
  60_000,
);

test('a file that is not there is refused', () => {
  const { stderr, status } = check('--image', join(folder, 'tidak-ada.jpg'));
  expect(status).toBe(2);
  expect(stderr).toContain('tidak-ada.jpg');
}, 60_000);
