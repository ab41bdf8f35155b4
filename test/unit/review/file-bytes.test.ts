import { mkdtempSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FileBytes } from '../../../scripts/review/file-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'bytes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const textOf = async (bytes: { arrayBuffer(): Promise<ArrayBuffer> }) =>
  new TextDecoder().decode(await bytes.arrayBuffer());
const streamed = async (bytes: FileBytes) => (await new Response(bytes.stream()).text()).length;

test('slices, slices of slices, and those that reach beyond the end', async () => {
  const path = join(folder, 'a');
  writeFileSync(path, '0123456789');
  const bytes = new FileBytes(path, 0, 10);
  expect(await textOf(bytes)).toBe('0123456789');
  expect(await textOf(bytes.slice(2, 8).slice(1, 3))).toBe('34');
  expect(await textOf(bytes.slice(8, 99))).toBe('89');
  expect(await textOf(bytes.slice(20, 99))).toBe('');
  expect(await streamed(bytes)).toBe(10);
  expect(await streamed(new FileBytes(path, 0, 0))).toBe(0);
});

test('a file beyond 4 GiB is read at its end', async () => {
  const path = join(folder, 'big');
  writeFileSync(path, '');
  // Sparse: it takes no room on the disk.
  truncateSync(path, 5 * 2 ** 30);
  writeSync(openSync(path, 'r+'), 'akhir', 5 * 2 ** 30 - 5);
  const bytes = new FileBytes(path, 0, 5 * 2 ** 30);
  expect(await textOf(bytes.slice(bytes.size - 5, bytes.size))).toBe('akhir');
});

test('a stream that is given up closes its file', async () => {
  const path = join(folder, 'long');
  writeFileSync(path, 'x'.repeat(2 ** 20));
  const reader = new FileBytes(path, 0, 2 ** 20).stream().getReader();
  expect((await reader.read()).value?.length).toBe(256 * 1024);
  await reader.cancel();
});
