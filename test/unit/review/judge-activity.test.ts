import { describe, expect, test } from 'vitest';
import type { ArchiveActivity } from '../../../src/archives/types.ts';
import { judgeActivity } from '../../../src/review/judge-activity.ts';
import { context } from './context.ts';

const judge = (more: Partial<ArchiveActivity>) =>
  judgeActivity(
    {
      platform: 'facebook',
      kind: 'post',
      at: '2024-02-03T05:00:00.000Z',
      text: '',
      entry: 'a',
      ...more,
    },
    context,
  );
const CALL = 'Ayo coblos Prabowo, menangkan!';

describe('at its own date', () => {
  test('a call in the campaign carries the stage of that day, not of today', () => {
    const told = judge({ text: CALL });
    expect(told.level).not.toBe('aman');
    expect(told.findings[0]?.stage).toBe('campaign');
    expect(told.judgedBy).toBe('own-date');
  });

  test('the same words on a quiet day, and outside all stages', () => {
    expect(judge({ text: CALL, at: '2024-02-12T05:00:00.000Z' }).findings[0]?.stage).toBe('quiet');
    expect(
      judge({ text: CALL, at: '2021-06-01T05:00:00.000Z' }).findings[0]?.stage ?? 'outside',
    ).toBe('outside');
  });

  test('a like without its own date goes by the earliest possible', () => {
    const told = judge({
      kind: 'like',
      at: null,
      notBefore: '2024-02-12T05:00:00.000Z',
      target: { text: CALL },
    });
    expect(told).toMatchObject({ judgedBy: 'earliest-date' });
    expect(told.findings[0]?.stage).toBe('quiet');
  });

  test('without any date it is judged as strictly as it can have been', () => {
    const follow = {
      kind: 'follow',
      at: null,
      aimedAt: 'account',
      target: { author: 'Relawan Prabowo Gibran' },
    } as const;
    expect(judge(follow)).toMatchObject({ judgedBy: 'as-if-campaign', level: 'bahaya' });
  });
});

describe('what cannot be read is never fine', () => {
  const url = 'https://x.com/i/web/status/1';
  test.each<[string, Partial<ArchiveActivity>, string]>([
    ['a like with only a link', { kind: 'like', target: { url }, url }, 'tidak-dapat-dinilai'],
    [
      'a like with the name of its owner only',
      { kind: 'like', target: { handle: 'siti', url } },
      'tidak-dapat-dinilai',
    ],
    ['a picture without words', {}, 'tidak-dapat-dinilai'],
    ['a post that is only a link', { text: 'https://contoh.id/a' }, 'tidak-dapat-dinilai'],
    ['a share with only a link', { kind: 'share', target: { url } }, 'tidak-dapat-dinilai'],
    [
      'a follow by number',
      { kind: 'follow', aimedAt: 'account', target: { url } },
      'tidak-dapat-dinilai',
    ],
    [
      'a follow by name',
      { kind: 'follow', aimedAt: 'account', target: { author: 'Dinas Pertanian' } },
      'aman',
    ],
    [
      'a like of a post in words',
      { kind: 'like', target: { text: 'Panen raya di sawah' } },
      'aman',
    ],
    ['a comment', { kind: 'comment', text: 'Selamat ulang tahun' }, 'aman'],
  ])('%s', (_, activity, level) => {
    expect(judge(activity).level).toBe(level);
  });

  test('a like of a campaign account is a find even when its post cannot be read', () => {
    const level = judge({ kind: 'like', target: { author: 'Relawan Prabowo Gibran', url } }).level;
    expect(['waspada', 'bahaya']).toContain(level);
  });
});
