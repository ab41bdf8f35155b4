import { headLines } from '../shared/csv.ts';
import { readJson } from '../shared/read-json.ts';
import type { ArchiveParser } from '../types.ts';
import { readYoutubeActivity } from './activity.ts';
import { isLikedPlaylist, readTable, tableOf } from './tables.ts';

/** YouTube: Google Takeout (comments, live chats, subscriptions, posts, liked videos, My Activity). */
export const youtube: ArchiveParser = {
  id: 'youtube',

  recognize({ entry, head }) {
    if (/^[\s\ufeff]*\[\s*\{[^{}[\]]*"header"\s*:\s*"YouTube/.test(head)) return 'activity';
    if (/^[\s\ufeff]*[[{<]/.test(head) || !head.includes(',')) return null;
    const lines = headLines(head);
    if (isLikedPlaylist(entry.path, lines)) return 'liked';
    return tableOf(lines, head);
  },

  /** Takeout is of one Google account; the channel that wrote the comments names it. */
  async identify(part) {
    const place = headLines(part.head)[0]?.indexOf('channel id') ?? -1;
    if (place < 0 || part.section === 'subscriptions') return null;
    const id = /\bUC[\w-]{22}\b/.exec(part.head)?.[0];
    return id ? { id, name: id } : null;
  },

  async *read(part, context) {
    const about = { platform: 'youtube', entry: part.entry.path };
    if (part.section !== 'activity') {
      for await (const activity of readTable(part, context)) yield { ...about, ...activity };
      return;
    }
    for await (const { value } of readJson(part.entry, context)) {
      const activity = readYoutubeActivity(value);
      if (activity) yield { ...about, ...activity };
    }
  },
};
