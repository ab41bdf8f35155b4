/** Lists of the export in TXT by their file name; the names were seen in English only. */
const FILES: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)Like List\.txt$/i, 'ItemFavoriteList'],
  [/(?:^|\/)Comments?\.txt$/i, 'CommentsList'],
  [/(?:^|\/)(?:Posts?|Videos?)\.txt$/i, 'VideoList'],
  [/(?:^|\/)Share History\.txt$/i, 'ShareHistoryList'],
  [/(?:^|\/)Following(?: List)?\.txt$/i, 'Following'],
  [/(?:^|\/)Reposts?\.txt$/i, 'RepostList'],
];

/** The list in a text file of TikTok; null when it is none: blocks of `Key: value` that begin with a date. */
export function listInText(path: string, head: string): string | null {
  if (!/^[\s\ufeff]*(?:Date|Tanggal)\s*:\s*\d{4}-\d\d-\d\d/i.test(head)) return null;
  return FILES.find(([name]) => name.test(path))?.[1] ?? null;
}

/** The blocks of such a file; a line without a key goes on with the value before it. */
export function readBlocks(text: string): Record<string, string>[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n(?=\s*(?:Date|Tanggal)\s*:\s*\d{4}-)/i)
    .map((block) => {
      const item: Record<string, string> = {};
      let last = '';
      for (const line of block.split(/\r?\n/)) {
        const told = /^\s*([A-Za-z][\w ]{0,30}?)\s*:\s?(.*)$/.exec(line);
        const isNew =
          told &&
          !(
            last === 'comment' &&
            !/^(?:photo|url|sticker|video|original post link)$/i.test(told[1] ?? '')
          );
        if (isNew) {
          last = told[1]?.toLowerCase().replace('tanggal', 'date') ?? '';
          item[last] = told[2] ?? '';
        } else if (last !== '' && line.trim() !== '') item[last] += `\n${line}`;
      }
      return item;
    })
    .filter((item) => Object.keys(item).length > 0);
}
