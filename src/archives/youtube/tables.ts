import { columnNames, readCsv, rowReader } from '../shared/csv.ts';
import { fromText } from '../shared/moment.ts';
import { withTarget, withUrl } from '../shared/target.ts';
import type { ArchivePart, BareActivity, ReadContext } from '../types.ts';
import { readCommentText } from './comment-text.ts';

/**
 * What a table holds, told by its columns: names and paths are in the account's language, and the
 * columns were moved (2024-06) and written in other cases. A table in an unknown language is told by
 * its values: the segments of a comment, the address of a channel.
 */
export function tableOf(lines: readonly string[][], head: string): string | null {
  const columns = lines[0] ?? [];
  const has = (...names: string[]) => names.every((name) => columns.includes(name));
  if (columns.some((name) => name === 'comment text')) return 'comments';
  if (has('live chat text')) return 'live-chats';
  if (has('post text') && columns.some((name) => /post (?:id|create timestamp)/.test(name)))
    return 'posts';
  if (has('channel id', 'channel url')) return 'subscriptions';
  if (columns.length === 3 && /youtube\.com\/channel\/uc[\w-]{22}/.test(lines[1]?.[1] ?? ''))
    return 'subscriptions';
  const isSegments = /"\{""(?:text|takeoutSegments)""/.test(head) && /\bUC[\w-]{22}\b/.test(head);
  if (isSegments) return columns.length <= 6 ? 'live-chats' : 'comments';
  return null;
}

/** The playlist of liked videos, whose name alone says what it is. */
export function isLikedPlaylist(path: string, lines: readonly string[][]): boolean {
  const columns = lines[0] ?? [];
  return (
    columns.includes('video id') &&
    /(?:liked[ _-]?videos|video yang disukai|disukai)[^/]*\.csv$/i.test(path)
  );
}

const VIDEO = 'https://www.youtube.com/watch?v=';

/** The activities of one table. */
export async function* readTable(
  { entry, section }: ArchivePart,
  { report }: ReadContext,
): AsyncGenerator<BareActivity> {
  const table = await readCsv(entry, { isHeader: (row) => row.length > 1, report });
  if (!table) return;
  const places = section === 'subscriptions' ? [] : valuePlaces(table.columns, table.rows);
  const field = rowReader({
    columns: table.columns.map((name, at) => places[at] ?? name),
    rows: [],
  });
  for (const row of table.rows) {
    const activity = readRow(section, (...names) => field(row, ...names), row);
    if (activity) yield activity;
  }
}

function readRow(
  section: string,
  field: (...names: string[]) => string,
  row: readonly string[],
): BareActivity | null {
  if (section === 'subscriptions') {
    const url = field('channel url') || (row[1] ?? '');
    const author = field('channel title') || (row[2] ?? '');
    if (url === '' && author === '') return null;
    return {
      kind: 'follow',
      at: null,
      text: '',
      ...withTarget({ author, url }),
      ...withUrl(url),
      aimedAt: 'account',
    };
  }
  const video = field('video id').trim();
  const url = video === '' ? '' : VIDEO + video;
  if (section === 'liked') {
    const at = fromText(field('playlist video creation timestamp', 'time added', 'timestamp'));
    return video === ''
      ? null
      : { kind: 'like', at, text: '', ...withTarget({ url }), ...withUrl(url) };
  }
  const time = field(
    'comment create timestamp',
    'live chat create timestamp',
    'post create timestamp',
    'timestamp',
  );
  const text = readCommentText(field('comment text', 'live chat text', 'post text'));
  if (time === '' && text === '') return null;
  if (section === 'posts') return { kind: 'post', at: fromText(time), text };
  const comment = field('comment id');
  const kind = field('parent comment id').trim() === '' ? 'comment' : 'reply';
  const link = url && comment ? `${url}&lc=${comment}` : url;
  return { kind, at: fromText(time), text, ...withTarget({ url }), ...withUrl(link) };
}

/** English names for the columns of a table in an unknown language, told by the first rows' values. */
function valuePlaces(
  columns: readonly string[],
  rows: readonly string[][],
): (string | undefined)[] {
  if (columnNames(columns).some((name) => /text$|^video id$/.test(name))) return [];
  return columns.map((_, at) => {
    const values = rows.slice(0, 20).map((row) => row[at] ?? '');
    const some = (pattern: RegExp) => values.some((value) => pattern.test(value));
    if (some(/^\s*\{"(?:text|takeoutSegments)"/)) return 'comment text';
    if (some(/^\d{4}-\d\d-\d\d[T ]\d\d:/)) return 'timestamp';
    return values.every((value) => value === '' || /^[\w-]{11}$/.test(value)) && some(/^[\w-]{11}$/)
      ? 'video id'
      : undefined;
  });
}
