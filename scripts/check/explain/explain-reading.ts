import type { NameSenses, SenseReason } from '../../../src/judge/name-sense.ts';
import { nameSensesIn } from '../../../src/judge/name-sense.ts';
import type { Match, Reading } from '../../../src/lexicon/match.ts';
import { readingNotes } from './reading-notes.ts';

const BREAKS = ['', ',', ' |'] as const;

const REASONS: Readonly<Record<SenseReason, string>> = {
  sure: 'nama yang pasti',
  'homonym-party': 'juga kata biasa, di sini peserta',
  'homonym-other': 'juga kata biasa, di sini bukan peserta',
  'homonym-unsaid': 'juga kata biasa, dan tidak ada kata di dekatnya yang menunjuk peserta',
  'common-word': 'kata biasa yang tidak ditulis sebagai nama',
  contested: 'nama yang meragukan, tetapi teksnya bicara soal kontes',
  chosen: 'nama yang meragukan, tetapi ada kata memilih dan ditulis sebagai nama',
  uncontested: 'nama yang meragukan dan teksnya tidak bicara soal kontes',
};

/** The folded text and the tokens that are read other than they are written. */
export function explainTokens({ text, tokens }: Reading): string[] {
  const folded = tokens.map(({ form, breakBefore }, index) =>
    index === 0 ? form : `${BREAKS[breakBefore]} ${form}`,
  );
  const read = tokens.flatMap((token) => {
    const raw = text.slice(token.start, token.end);
    const notes = readingNotes(token, raw);
    return notes.length > 0 ? [`  “${raw}” → ${token.form}: ${notes.join('; ')}`] : [];
  });
  return [
    `Terbaca (folded; | = akhir kalimat): ${folded.join('') || '–'}`,
    '',
    `Token: ${tokens.length}; dibaca lain dari yang tertulis: ${read.length}`,
    ...read,
  ];
}

/** What stands in a text, place by place: names and words of classes. */
export function explainMatches({ text, matches }: Reading): string[] {
  const places = new Map<string, { match: Match; entries: string[] }>();
  for (const match of matches) {
    const key = `${match.start} ${match.end} ${match.class}`;
    const place = places.get(key) ?? { match, entries: [] };
    if (!place.entries.includes(match.entry)) place.entries.push(match.entry);
    places.set(key, place);
  }
  const lines = [...places.values()].map(({ match, entries }) => {
    const listed = entries.filter((entry) => entry !== match.class);
    const who = listed.length > 0 ? ` (${listed.join(', ')})` : '';
    return `  ${quoted(text, match)} ${match.class}${who}`;
  });
  return ['Kata dan nama yang dikenal (matches):', ...orNone(lines)];
}

/** Which names count as contestants, and why the others do not. */
export function explainNames(reading: Reading, senses: NameSenses): string[] {
  const read = nameSensesIn(reading, senses).sort((a, b) => a.name.from - b.name.from);
  const lines = read.map(({ name, contestant, reason, word }) => {
    const near = word ? ` (ada “${word}” di dekatnya)` : '';
    return `  ${contestant ? 'ya   ' : 'tidak'} ${quoted(reading.text, name)} ${REASONS[reason]}${near}`;
  });
  const mocked = reading.matches
    .filter((match) => match.class === 'camp-insult')
    .map(
      (match) =>
        `  tidak ${quoted(reading.text, match)} ejekan untuk pendukung: tanda kontes, bukan nama`,
    );
  return [
    'Nama yang dihitung sebagai peserta (contestants):',
    ...orNone(unique([...lines, ...mocked])),
  ];
}

/** `[0, 6) “coblos”`, in UTF-16 units of the text. */
export function quoted(text: string, { start, end }: { start: number; end: number }): string {
  return `[${start}, ${end}) “${text.slice(start, end)}”`;
}

export function orNone(lines: string[]): string[] {
  return lines.length > 0 ? lines : ['  –'];
}

/** One name may stand for several contestants of several years. */
function unique(lines: string[]): string[] {
  return [...new Set(lines)];
}
