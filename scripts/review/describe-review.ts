import type { Stage } from '../../src/judge/types.ts';
import { REVIEW_LEVELS } from '../../src/ledger/activity-types.ts';
import type { ReviewItem, ReviewSummary } from '../../src/review/types.ts';

const LONGEST_TEXT = 160;
const STAGES: Readonly<Record<Stage, string>> = {
  outside: 'di luar tahapan',
  before: 'sebelum penetapan calon',
  determined: 'sesudah penetapan calon',
  campaign: 'masa kampanye',
  quiet: 'masa tenang',
  polling: 'hari pemungutan suara',
  after: 'sesudah pemungutan suara',
};
const KINDS: Readonly<Record<string, string>> = {
  post: 'unggahan',
  comment: 'komentar',
  reply: 'balasan',
  share: 'bagikan',
  quote: 'kutipan',
  like: 'suka',
  follow: 'ikuti',
  join: 'gabung',
  live: 'siaran langsung',
  profile: 'profil',
};

/** One find as a person reads it on a terminal, in Indonesian. */
export function describeItem(item: ReviewItem): string {
  const { activity, level, findings, judgedBy } = item;
  const [finding] = findings;
  const stage = finding && judgedBy !== 'as-if-campaign' ? `, ${STAGES[finding.stage]}` : '';
  const lines = [
    `[${level}] ${activity.platform} · ${KINDS[activity.kind]} · ${describeDate(item)}${stage}`,
    `  ${shorten(shownText(item))}`,
  ];
  for (const { rule, title, legalBasis, sanction, advice } of findings) {
    lines.push(`  ${rule}: ${title.id}`);
    lines.push(`    Dasar: ${legalBasis} · Sanksi: ${sanction.certain.id}`);
    lines.push(`    Saran: ${advice.id}`);
  }
  if (activity.url) lines.push(`  Buka: ${activity.url}`);
  if (activity.removed) lines.push('  Sudah Anda hapus.');
  return `${lines.join('\n')}\n`;
}

/** The counts at the end, in Indonesian. */
export function describeSummary(summary: ReviewSummary): string {
  const lines = [`${summary.activities} aktivitas dibaca`];
  if (summary.span) lines[0] += ` (${day(summary.span.from)} sampai ${day(summary.span.to)})`;
  for (const { platform, name, activities } of summary.accounts)
    lines.push(`  Akun ${platform} ${name}: ${activities}`);
  const levels = REVIEW_LEVELS.filter((level) => summary.byLevel[level]);
  lines.push(
    `Tingkat: ${levels.map((level) => `${level} ${summary.byLevel[level]}`).join(' · ') || '-'}`,
  );
  lines.push(`Jenis: ${counts(summary.byKind)}`);
  lines.push(`Platform: ${counts(summary.byPlatform)}`);
  if (summary.undated > 0) lines.push(`Tanggal tidak diketahui: ${summary.undated}`);
  if (summary.byLevel['tidak-dapat-dinilai'])
    lines.push(
      'Tidak dapat dinilai: hanya ada tautan, gambar, atau nomor akun; buka sendiri untuk memastikan.',
    );
  if (summary.unreadable.length > 0)
    lines.push(`Tidak terbaca: ${summary.unreadable.length} berkas (lihat di atas)`);
  return `${lines.join('\n')}\n`;
}

function describeDate({ activity, judgedBy }: ReviewItem): string {
  if (activity.at !== null) return day(activity.at);
  const earliest = activity.notBefore ? `, paling awal ${day(activity.notBefore)}` : '';
  const taken = judgedBy === 'as-if-campaign' ? ', dinilai seolah-olah masa kampanye' : '';
  return `tanggal tidak diketahui${earliest}${taken}`;
}

function shownText({ activity: { text, target, label, url } }: ReviewItem): string {
  const shown = [text, target?.text, target?.author, target?.handle, label, target?.url, url];
  return shown.find((one) => one && one.trim() !== '') ?? '(tanpa teks)';
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
}

function day(iso: string): string {
  return new Date(iso).toLocaleDateString('id-ID', { timeZone: 'Asia/Jakarta', dateStyle: 'long' });
}

function counts(record: Readonly<Record<string, number>>): string {
  const entries = Object.entries(record).sort(([, a], [, b]) => b - a);
  return entries.map(([name, count]) => `${KINDS[name] ?? name} ${count}`).join(' · ') || '-';
}
