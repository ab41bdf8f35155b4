import { headLines, readCsv, rowReader } from '../shared/csv.ts';
import { asText, at } from '../shared/json-value.ts';
import { readJson } from '../shared/read-json.ts';
import { withTarget, withUrl } from '../shared/target.ts';
import type { ArchiveParser } from '../types.ts';
import { readOutboxItem } from './outbox.ts';

/** Mastodon: the archive (`outbox.json`, `likes.json`, `actor.json`) and the lists of Settings → Export. */
export const mastodon: ArchiveParser = {
  id: 'mastodon',

  recognize({ head }) {
    if (/^[\s\ufeff]*\{/.test(head)) return sectionOf(head);
    const isFollows = headLines(head)[0]?.includes('account address') && /show boosts/i.test(head);
    return isFollows ? 'follows' : null;
  },

  async identify(part) {
    if (part.section !== 'actor') return null;
    let id = '';
    let name = '';
    for await (const { path, value } of readJson(part.entry, { report: () => {} })) {
      if (path.join('.') === 'id') id = asText(value);
      if (path.join('.') === 'preferredUsername') name = asText(value);
    }
    const host = /^https?:\/\/([^/]+)/.exec(id)?.[1];
    return id === '' ? null : { id, name: host ? `@${name}@${host}` : name };
  },

  async *read(part, { report }) {
    const about = { platform: 'mastodon', entry: part.entry.path };
    if (part.section === 'actor') return;
    if (part.section === 'follows') {
      const table = await readCsv(part.entry, {
        isHeader: (row) => row.includes('account address'),
        report,
      });
      for (const row of table?.rows ?? []) {
        const handle = rowReader(table as NonNullable<typeof table>)(row, 'account address').trim();
        if (handle === '') continue;
        yield {
          ...about,
          kind: 'follow',
          at: null,
          text: '',
          ...withTarget({ handle }),
          aimedAt: 'account',
        };
      }
      return;
    }
    for await (const { path, value } of readJson(part.entry, { report })) {
      if (path.at(-1) !== 'orderedItems') continue;
      if (part.section === 'likes') {
        const url = asText(value) || asText(at(value, 'object')) || asText(at(value, 'id'));
        yield {
          ...about,
          kind: 'like',
          at: null,
          text: '',
          ...withTarget({ url }),
          ...withUrl(url),
        };
        continue;
      }
      const activity = readOutboxItem(value);
      if (activity) yield { ...about, ...activity };
    }
  },
};

function sectionOf(head: string): string | null {
  if (/"type"\s*:\s*"(?:Person|Service)"/.test(head) && /"preferredUsername"\s*:/.test(head))
    return 'actor';
  if (!/"type"\s*:\s*"OrderedCollection(?:Page)?"/.test(head)) return null;
  if (/"type"\s*:\s*"(?:Create|Announce)"/.test(head)) return 'outbox';
  const id = /"id"\s*:\s*"(?:[^"]*\/)?(outbox|likes|bookmarks)(?:\.json)?"/.exec(head)?.[1];
  // Bookmarks are seen by nobody else.
  return id === 'bookmarks' ? null : (id ?? null);
}
