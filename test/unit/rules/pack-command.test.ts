import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { SAMPLE } from '../packs/sample-pack.ts';

const root = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'pack-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts/rules.ts'), ...args], { encoding: 'utf8' });

test('rules -- --pack names every fault with file, line and column, in their order', () => {
  const text = SAMPLE.replace("region: '3471'", "region: '3499'").replace('Ramel ]', 'RM ]');
  const file = write('faulty.yaml', text);
  const { stdout, stderr, status } = run('--pack', file);
  const column = text.split('\n')[17]?.indexOf('RM ]');
  expect(stderr).toBe(
    `${file}:6:9: Tidak ada daerah dengan kode BPS 3499.\n` +
      `${file}:18:${(column ?? 0) + 1}: Sebutan terlalu pendek; sedikitnya 3 huruf.\n`,
  );
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

test('its examples must be judged as they say', () => {
  const text = SAMPLE.replace(
    '- Ayo warga Sabana, gas oblong ijo',
    '- Ayo warga Sabana, gas kolor',
  ).replace('- Jual kaus oblong kuning', '- Gas oblong kuning');
  const { stderr, status } = run('--pack', write('examples.yaml', text));
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/examples\.yaml:\d+:9: Contoh flags tidak ditandai: “Ayo warga Sabana/),
    expect.stringMatching(/examples\.yaml:\d+:9: Contoh clears ditandai: “Gas oblong kuning/),
    '',
  ]);
  expect(status).toBe(1);
});

test('--over shows which texts it flags', () => {
  const file = write('good.yaml', SAMPLE);
  const over = write(
    'texts.txt',
    'Sabana guyub rukun, menangkan Ramel!\nRapat besok\nAyo coblos Prabowo!\n',
  );
  const { stdout, stderr, status } = run('--pack', file, '--over', over);
  expect(stderr).toBe('');
  expect(stdout).toContain('Tidak ditandatangani');
  expect(stdout).toMatch(/newly flagged: 1\n/);
  expect(stdout).toMatch(/1: aman → \w+; skb-2022\/D2 \(slogan, call-win\)\n {4}“Sabana guyub/);
  expect(status).toBe(0);
});

test('--sign writes the signature into the file', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = write('key.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
  const file = write('signed.yaml', SAMPLE);
  const { stdout, status } = run('--pack', file, '--sign', key);
  expect(stdout).toMatch(/Ditandatangani oleh pemegang kunci [0-9a-f]{4} /);
  expect(status).toBe(0);
  expect(readFileSync(file, 'utf8')).toMatch(/\n# tanda-tangan ed25519 \S+ \S+\n$/);
});

test('what cannot be read is said', () => {
  expect(run('--pack', join(folder, 'nowhere.yaml')).status).toBe(2);
  expect(run('--over', join(folder, 'good.yaml')).status).toBe(2);
});
