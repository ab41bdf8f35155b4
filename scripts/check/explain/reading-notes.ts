import type { Token } from '../../../src/text/token.ts';

/** How a token came to be read as it is, in Indonesian; none when it is read as it is written. */
export function readingNotes(token: Token, raw: string): string[] {
  const { kind, form, written, hashtag, leetDigit } = token;
  const notes: string[] = [];
  if (kind === 'url') return ['tautan; alamatnya tidak dibaca'];
  if (kind !== 'word' && kind !== 'number') return [];
  const letters = raw.replace(/^[#＃]/, '').toLowerCase();
  if (hashtag > 0) notes.push(`bagian tagar ke-${hashtag}`);
  if (letters !== written) notes.push(howFolded(letters, written));
  if (leetDigit !== '') notes.push(`angka ${leetDigit} dibaca sebagai huruf (leet)`);
  if (written !== form && leetDigit === '') notes.push(howRead(written, form));
  return notes;
}

function howFolded(letters: string, written: string): string {
  const joined = letters.replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '');
  return joined === written
    ? 'huruf terpisah disatukan (spelled out)'
    : 'huruf mirip dibaca sebagai huruf biasa (look-alikes)';
}

function howRead(written: string, form: string): string {
  if (withoutRuns(written) === withoutRuns(form)) return 'huruf berulang diringkas (stretched)';
  const [stem, ending] = [form, written].map(withoutRuns) as [string, string];
  if (!ending.startsWith(stem)) return `tertulis “${written}”`;
  const rest = ending.slice(stem.length);
  return /^\d+$/.test(rest) ? 'kata ulang (reduplication)' : `akhiran -${rest} dilepas (clitic)`;
}

function withoutRuns(word: string): string {
  return word.replaceAll(/(.)\1+/gu, '$1');
}
