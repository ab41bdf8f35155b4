import { readLabelled, readMedia, readStringList } from '../shared/instagram-shapes.ts';
import { asObject } from '../shared/json-value.ts';
import { fileName, firstKey, type MetaItem, readMetaItems } from '../shared/meta-json.ts';
import type { ArchiveParser, BareActivity } from '../types.ts';

/**
 * Threads, which comes inside the export of Instagram. Posts and replies stand in one list without a
 * mark that tells them apart (seen 2026-06), so both are posts.
 */
export const threads: ArchiveParser = {
  id: 'threads',
  within: 'instagram',

  recognize(file) {
    const key = firstKey(file);
    if (key === null) return null;
    if (key.startsWith('text_post_app_')) return sectionOf(key);
    const isBareLikes =
      key === '' && /"label_values"/.test(file.head) && /threads\.(?:net|com)\//.test(file.head);
    if (!isBareLikes || /viewed|search|saved/.test(fileName(file))) return null;
    return /follow/.test(fileName(file)) ? null : 'likes';
  },

  async *read(part, context) {
    for await (const { key, value } of readMetaItems(part, context)) {
      for (const activity of readItem({ key, value }, part.section)) {
        yield { platform: 'threads', entry: part.entry.path, ...activity };
      }
    }
  },
};

/** What a list holds, told by its key; null for followers, views, requests and the like. */
function sectionOf(key: string): string | null {
  if (/unfollow|follower|request|viewed|search|saved|blocked|muted/.test(key)) return null;
  if (/likes?$/.test(key)) return 'likes';
  if (/following$/.test(key)) return 'follows';
  if (/repost/.test(key)) return 'reposts';
  return /text_posts$|threads?$|replies$/.test(key) ? 'posts' : null;
}

function readItem({ key, value }: MetaItem, section: string): BareActivity[] {
  const list = key === '' ? section : sectionOf(key);
  if (list === null) return [];
  if (list === 'posts') {
    const post = readMedia(value);
    return post ? [post] : [];
  }
  const kind = list === 'likes' ? 'like' : list === 'follows' ? 'follow' : 'share';
  return asObject(value).label_values ? [readLabelled(value, kind)] : readStringList(value, kind);
}
