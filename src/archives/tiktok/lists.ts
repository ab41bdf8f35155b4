import { asObject, firstText } from '../shared/json-value.ts';
import { fromText } from '../shared/moment.ts';
import { withTarget, withUrl } from '../shared/target.ts';
import type { BareActivity } from '../types.ts';

/**
 * An item of a list, by the list's name. Sections around the lists were renamed again and again
 * (`Activity`, `Your Activity`, `Likes and Favorites`), the lists were not. Favourites are bookmarks
 * that nobody else sees, and left out.
 */
export function readTiktokItem(list: string, value: unknown): BareActivity | null {
  const item = lowerKeys(value);
  const at = fromText(firstText(item, 'date'));
  const link = firstText(item, 'link', 'videolink', 'sharedlink');
  if (Object.keys(item).length === 0) return null;
  switch (list) {
    case 'ItemFavoriteList':
      return { kind: 'like', at, text: '', ...withTarget({ url: link }), ...withUrl(link) };
    case 'CommentsList': {
      const post = firstText(item, 'original post link', 'url');
      const text = firstText(item, 'comment');
      return { kind: 'comment', at, text, ...withTarget({ url: post }), ...withUrl(post) };
    }
    case 'VideoList':
      return {
        kind: 'post',
        at,
        text: told(firstText(item, 'title', 'description')),
        ...withUrl(link),
      };
    case 'ShareHistoryList':
    case 'RepostList':
      return { kind: 'share', at, text: '', ...withTarget({ url: link }), ...withUrl(link) };
    case 'Following': {
      const handle = firstText(item, 'username');
      if (handle === '') return null;
      const url = `https://www.tiktok.com/@${encodeURIComponent(handle)}`;
      return {
        kind: 'follow',
        at,
        text: '',
        ...withTarget({ handle, url }),
        url,
        aimedAt: 'account',
      };
    }
    case 'GoLiveList':
      return {
        kind: 'live',
        at,
        text: told(firstText(item, 'livetitle', 'title')),
        ...withUrl(link),
      };
    default:
      return null;
  }
}

/** The list that a path of keys leads to; null for what is seen, searched or sent privately. */
export function listAt(path: readonly string[]): string | null {
  const list = path[path.length - 1] ?? '';
  const section = path[path.length - 2] ?? '';
  if (list === 'VideoList') return /^(?:Posts|Videos|Post|Video)$/i.test(section) ? list : null;
  if (list === 'Following') return list;
  return /^(?:ItemFavoriteList|CommentsList|ShareHistoryList|RepostList|GoLiveList)$/.test(list)
    ? list
    : null;
}

function lowerKeys(value: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(asObject(value)).map(([key, inner]) => [key.toLowerCase().trim(), inner]),
  );
}

/** TikTok writes "N/A" where there is nothing. */
function told(text: string): string {
  return text === 'N/A' ? '' : text;
}
