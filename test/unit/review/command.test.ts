import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const script = resolve(import.meta.dirname, '../../../scripts/review.ts');
const folder = mkdtempSync(join(tmpdir(), 'review-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
const put = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const like = '{"like":{"tweetId":"20","expandedUrl":"https://x.com/i/web/status/20"}}';
const tweet =
  '{"tweet":{"id_str":"1753650000000000000","created_at":"Sat Feb 03 05:00:00 +0000 2024","full_text":"Ayo coblos Prabowo, menangkan!"}}';
const TWEETS = put('tweets.js', `window.YTD.tweets.part0 = [${tweet}]`);

describe('--json', () => {
  test('one object a line and the summary last', () => {
    const { stdout, stderr, status } = run(TWEETS, '--json');
    const [row, last, ...more] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      platform: 'x',
      kind: 'post',
      at: '2024-02-03T05:00:00.000Z',
      text: 'Ayo coblos Prabowo, menangkan!',
      url: 'https://x.com/i/web/status/1753650000000000000',
      judgedBy: 'own-date',
    });
    expect(['waspada', 'bahaya']).toContain(row.level);
    expect(row.findings[0]).toMatchObject({
      rule: expect.stringContaining('skb-2022/'),
      stage: 'campaign',
      legalBasis: expect.any(String),
    });
    expect(last.summary).toMatchObject({
      activities: 1,
      byPlatform: { x: 1 },
      byKind: { post: 1 },
      unreadable: [],
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('a broken file is named and the rest is told; exit 2', () => {
    const broken = put('rusak.js', `window.YTD.like.part0 = [${like},{"like":`);
    const { stdout, stderr, status } = run(broken, '--json');
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows[0]).toMatchObject({
      kind: 'like',
      at: null,
      level: 'tidak-dapat-dinilai',
      findings: [],
    });
    expect(rows[1].summary.unreadable).toMatchObject([{ entry: 'rusak.js', code: 'cut' }]);
    expect(stderr).toContain('rusak.js: berkas berakhir di tengah');
    expect(status).toBe(2);
  });

  test('whose chat it is comes from --me', () => {
    const chat = put('_chat.txt', '03/02/24 12.00 - Budi: Rapat besok\n03/02/24 12.01 - Siti: ya');
    expect(run(chat, '--json').stderr).toContain('--me');
    const { stdout, status } = run(chat, '--json', '--me', 'Budi');
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({
      platform: 'whatsapp',
      text: 'Rapat besok',
      level: 'aman',
    });
    expect(status).toBe(0);
  });
});

test('without --json a report in Indonesian', () => {
  const { stdout, status } = run(TWEETS);
  expect(stdout).toContain('x · unggahan · 3 Februari 2024, masa kampanye');
  expect(stdout).toContain('1 aktivitas dibaca');
  expect(status).toBe(0);
});

test.each([
  ['nothing', [], 'npm run --silent review'],
  ['a path that is not there', [join(folder, 'tidak-ada.zip')], 'tidak ada'],
  ['an unknown option', [TWEETS, '--jsno'], 'npm run --silent review'],
  ['an unknown file', [put('resep.json', '{"nama":"rendang"}')], 'bukan ekspor data yang dikenal'],
  ['an empty file', [put('kosong.zip', '')], 'kosong'],
  [
    'HTML',
    [put('your_posts.html', '<html><div class="_a6-g">halo</div></html>')],
    'pilih format JSON',
  ],
  [
    'a broken ZIP',
    [put('rusak.zip', 'PK\u0003\u0004xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')],
    'rusak.zip: ',
  ],
])('%s: says what to do on stderr, exit 2', (_, args, message) => {
  const { stdout, stderr, status } = run(...args);
  expect(stderr).toContain(message);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});
