import type { Finding, Level } from '../../../src/judge/types.ts';
import { ACTIVITY_KINDS, OUTCOMES } from '../../../src/judge/types.ts';
import type { WarningRow } from '../../../src/ledger/types.ts';

const PLATFORMS = ['x', 'facebook', 'instagram'];
const LEVELS: (Level | null)[] = ['waspada', 'bahaya', 'waspada', null];
const TEXTS = [
  'Ayo kita menangkan nomor dua, jangan lupa besok pagi!',
  'Mantap, Pak. Warga kecamatan siap mengawal sampai selesai, dan semoga cuaca besok cerah supaya semua bisa berkumpul di lapangan sejak pagi.',
  'Lanjutkan!',
];
const DAY = 86_400_000;

export const sampleFinding: Finding = {
  rule: 'skb-2022/D6',
  title: { id: 'Mengunggah ajakan memilih', en: 'Posting a call to vote' },
  legalBasis: 'UU 20/2023 Pasal 9 ayat (2)',
  sanction: {
    certain: { id: 'Hukuman disiplin sedang', en: 'Moderate sanction' },
    possible: { id: 'hukuman disiplin berat', en: 'severe sanction' },
  },
  stage: 'campaign',
  spans: [{ start: 0, end: 9 }],
  evidence: [{ kind: 'call', span: { start: 0, end: 7 }, where: 'target', entry: 'contoh' }],
  advice: { id: 'Ajak memilih tanpa menyebut calon.', en: 'Call to vote, naming nobody.' },
  fine: { id: 'Mengajak datang ke TPS.', en: 'Asking people to go and vote.' },
  fixes: [],
};

/** Warnings of every kind, one a day going back from `newest`; row 0 is the newest. */
export function sampleRows(count: number, newest = new Date('2026-11-20T03:15:00Z')): WarningRow[] {
  return Array.from({ length: count }, (_, at) => {
    const level = LEVELS[at % LEVELS.length] ?? null;
    const kind = ACTIVITY_KINDS[at % 8] ?? 'post';
    const acts = kind === 'like' || kind === 'follow' || kind === 'join';
    return {
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      at: new Date(newest.getTime() - (at * DAY) / 12).toISOString(),
      platform: PLATFORMS[at % 3] ?? 'x',
      kind,
      text: acts ? '' : `${TEXTS[at % 3]} (${at})`,
      target: acts ? { author: 'Posko Warga', handle: 'poskowarga', text: 'Dukung kami' } : null,
      url: at % 2 ? `https://x.com/contoh/status/${at}` : null,
      level,
      score: level ? 0.7 : 0,
      findings: level ? [sampleFinding] : [],
      rules: level ? [sampleFinding.rule] : [],
      stage: 'campaign',
      packVersion: 'contoh',
      outcome: OUTCOMES[at % 6] ?? null,
      reason: at % 10 === 2 ? 'Ini kutipan berita' : null,
      unchecked: level ? null : 'slow',
    };
  });
}
