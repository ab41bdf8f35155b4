/**
 * Lists of the export in TXT by their file name: English and Dutch as seen in exports of 2026 (d3i's
 * list), Indonesian as the app words its sections.
 */
const FILES: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)(?:Like List|Likelijst|Daftar (?:suka|disukai))\.txt$/i, 'ItemFavoriteList'],
  [/(?:^|\/)(?:Comments?|Reacties|Komentar)\.txt$/i, 'CommentsList'],
  [/(?:^|\/)(?:Posts?|Videos?|Berichten|Postingan)\.txt$/i, 'VideoList'],
  [/(?:^|\/)(?:Share History|Geschiedenis delen|Riwayat berbagi)\.txt$/i, 'ShareHistoryList'],
  [/(?:^|\/)(?:Following(?: List)?|Volgend|Mengikuti)\.txt$/i, 'Following'],
  [/(?:^|\/)(?:Reposts?|Herplaatsingen|Posting ulang)\.txt$/i, 'RepostList'],
];

/** The keys of a block that are words of the language, in English. */
const KEYS: Readonly<Record<string, string>> = {
  datum: 'date',
  tanggal: 'date',
  reactie: 'comment',
  komentar: 'comment',
  titel: 'title',
  judul: 'title',
  tautan: 'link',
  gebruikersnaam: 'username',
  'nama pengguna': 'username',
};
const DATE_LINE = String.raw`\s*(?:Date|Datum|Tanggal)\s*:\s*\d{4}-`;
const BEGINS = new RegExp(String.raw`^\ufeff?${DATE_LINE}`, 'i');
const BLOCK = new RegExp(String.raw`\r?\n(?=${DATE_LINE})`, 'i');
/** What may follow the words of a comment, which may hold a colon themselves. */
const AFTER_COMMENT = /^(?:photo|foto|url|sticker|stiker|video|original post link)$/;

/** The list in a text file of TikTok; null when it is none: blocks of `Key: value` that begin with a date. */
export function listInText(path: string, head: string): string | null {
  if (!BEGINS.test(head)) return null;
  return FILES.find(([name]) => name.test(path))?.[1] ?? null;
}

/** The blocks of such a file; a line without a key goes on with the value before it. */
export function readBlocks(text: string): Record<string, string>[] {
  const blocks = text
    .replace(/^\ufeff/, '')
    .split(BLOCK)
    .map(readBlock);
  return blocks.filter((item) => Object.keys(item).length > 0);
}

function readBlock(block: string): Record<string, string> {
  const item: Record<string, string> = {};
  let last = '';
  for (const line of block.split(/\r?\n/)) {
    const told = /^\s*([A-Za-z][\w ]{0,30}?)\s*:\s?(.*)$/.exec(line);
    const name = told?.[1]?.toLowerCase() ?? '';
    if (told && (last !== 'comment' || AFTER_COMMENT.test(name))) {
      last = KEYS[name] ?? name;
      item[last] = told[2] ?? '';
    } else if (last !== '' && line.trim() !== '') item[last] += `\n${line}`;
  }
  return item;
}
