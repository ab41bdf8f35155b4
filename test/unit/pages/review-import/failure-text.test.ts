import { expect, it } from 'vitest';
import { speak } from '../../../../src/i18n/translate.ts';
import { failureText } from '../../../../src/pages/review/import/failure-text.ts';
import { newImportJob, newRejudgeJob } from '../../../../src/pages/review/import/job-state.ts';
import type { JobFailure } from '../../../../src/review/worker-protocol.ts';
import { importRow } from '../../ledger/rows.ts';

const job = { ...newImportJob('ekspor.zip'), row: importRow({ entry: 'data/tweets.js' }) };
const archive = (code: 'html' | 'cut-zip' | 'locked' | 'empty' | 'unknown', entry = '') =>
  ({ code: 'archive', problem: { code, entry } }) as const;

it.each([
  [{ code: 'quota-full' }, 'Berhenti di data/tweets.js', /penuh/, /berkas yang sama/],
  [{ code: 'blocked' }, 'Berhenti di data/tweets.js', /mode privat/, /berkas yang sama/],
  [{ code: 'future-version' }, 'Berhenti di data/tweets.js', /Perbarui/, /berkas yang sama/],
  [{ code: 'corrupt' }, 'Berhenti di data/tweets.js', /rusak/, /berkas yang sama/],
  [{ code: 'unknown' }, 'Berhenti di data/tweets.js', /tidak berjalan/, /berkas yang sama/],
  [{ code: 'busy' }, 'Sedang dipakai di tab lain', /Tunggu/, null],
  [archive('unknown'), 'Tidak dapat dibaca: ekspor.zip', /^Bukan ekspor data/, null],
  [archive('empty'), 'Tidak dapat dibaca: ekspor.zip', /^Kosong/, null],
  [archive('html', 'a/posts.html'), 'Tidak dapat dibaca: a/posts.html', /pilih format JSON/, null],
  [archive('cut-zip', 'b.zip'), 'Tidak dapat dibaca: b.zip', /terpotong/, null],
  [archive('locked', 'c.zip'), 'Tidak dapat dibaca: c.zip', /kata sandi/, null],
] as [JobFailure, string, RegExp, RegExp | null][])('%j: %s', (failure, title, text, kept) => {
  const told = failureText(speak('id'), failure, job);
  expect(told.title).toBe(title);
  expect(told.text).toMatch(text);
  if (kept) expect(told.kept).toMatch(kept);
  else expect(told.kept).toBeNull();
});

it('before the first file, the chosen name stands for it', () => {
  const told = failureText(speak('en'), { code: 'blocked' }, newImportJob('ekspor.zip'));
  expect(told.title).toBe('Stopped at ekspor.zip');
});

it('judging again that stops says that it can be started again', () => {
  const told = failureText(speak('id'), { code: 'quota-full' }, newRejudgeJob());
  expect(told.title).toBe('Penilaian ulang terhenti');
  expect(told.kept).toMatch(/memulainya lagi/);
});
