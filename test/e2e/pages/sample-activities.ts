import { ACTIVITY_KINDS } from '../../../src/judge/types.ts';
import type { ActivityRow, ReviewLevel } from '../../../src/ledger/activity-types.ts';
import { sampleFinding } from './sample-rows.ts';

const PLATFORMS = ['x', 'facebook', 'instagram', 'youtube', 'whatsapp'];
const LEVELS: ReviewLevel[] = ['waspada', 'bahaya', 'waspada', 'tidak-dapat-dinilai', 'aman'];
const TEXTS = [
  'Ayo kita menangkan nomor dua, jangan lupa besok pagi!',
  'Mantap, Pak. Warga kecamatan siap mengawal sampai selesai, dan semoga cuaca besok cerah supaya semua bisa berkumpul di lapangan sejak pagi.',
  'Lanjutkan!',
];
const DAY = 86_400_000;

/**
 * Past activities of every kind, four days apart going back from `newest`, some without a date. Of
 * five in a row one is at `bahaya`, two at `waspada`, one cannot be judged and one is fine.
 */
export function sampleActivities(
  count: number,
  newest = new Date('2024-11-25T03:15:00Z'),
): ActivityRow[] {
  return Array.from({ length: count }, (_, at) => {
    const level = LEVELS[at % LEVELS.length] ?? 'aman';
    const kind = ACTIVITY_KINDS[at % 8] ?? 'post';
    const acts = kind === 'like' || kind === 'follow' || kind === 'join';
    const isFound = level === 'waspada' || level === 'bahaya';
    const isUndated = at % 17 === 16;
    return {
      id: `x:contoh:${String(at).padStart(6, '0')}`,
      platform: PLATFORMS[at % PLATFORMS.length] ?? 'x',
      account: '@contoh',
      kind,
      at: isUndated ? '' : new Date(newest.getTime() - at * 4 * DAY).toISOString(),
      notBefore: null,
      text: acts || level === 'tidak-dapat-dinilai' ? '' : `${TEXTS[at % 3]} (${at})`,
      target:
        acts && level !== 'tidak-dapat-dinilai'
          ? { author: 'Posko Warga', handle: 'poskowarga', text: 'Dukung kami' }
          : null,
      aimedAt: null,
      url: at % 2 ? `https://x.com/contoh/status/${at}` : null,
      label: acts ? 'Anda menyukai sebuah unggahan.' : null,
      removed: at % 23 === 22,
      level,
      score: isFound ? 0.7 : 0,
      findings: isFound ? [sampleFinding] : [],
      rules: isFound ? [sampleFinding.rule] : [],
      stage: isUndated ? null : 'campaign',
      judgedBy: isUndated ? 'as-if-campaign' : 'own-date',
      packVersion: 'contoh',
      before: at % 19 === 0 ? { level: 'aman', packVersion: 'lama' } : null,
      ...(level !== 'aman' && { mark: 'open' as const }),
      markedAt: null,
      source: 'archive',
      lastImport: '',
      gone: at % 29 === 0,
    };
  });
}
