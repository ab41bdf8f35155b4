import { asText } from '../shared/json-value.ts';
import { readJson } from '../shared/read-json.ts';
import { wholeText } from '../shared/read-text.ts';
import type { ArchiveParser } from '../types.ts';
import { listAt, readTiktokItem } from './lists.ts';
import { listInText, readBlocks } from './text-files.ts';

/** Keys that only TikTok's file has near its beginning, whichever sections were asked for. */
const MARKS =
  /"(?:ItemFavoriteList|FavoriteVideoList|CommentsList|ShareHistoryList|FansList|ProfileMap|FavoriteEffectsList|FavoriteSoundList|Like List|Likes and Favorites|Favorite Videos|Share History|Video Browsing History|Profile And Settings|Your Activity|Watch Live History|Login History|TikTok Live|DM Settings|Direct Messages|Tiktok Shopping|TikTok Shop)"\s*:/;

/** TikTok: `user_data_tiktok.json`, or one text file for each list. */
export const tiktok: ArchiveParser = {
  id: 'tiktok',

  recognize({ entry, head }) {
    const list = listInText(entry.path, head);
    if (list !== null) return list;
    return /^[\s\ufeff]*\{/.test(head) && MARKS.test(head) ? 'json' : null;
  },

  async identify(part) {
    if (part.section !== 'json') return null;
    for await (const { path, value } of readJson(part.entry, { report: () => {} })) {
      const name = asText(value);
      if (path.at(-2) === 'ProfileMap' && path.at(-1) === 'userName' && name !== '')
        return { id: name, name: `@${name}` };
    }
    return null;
  },

  async *read(part, { report }) {
    const about = { platform: 'tiktok', entry: part.entry.path };
    if (part.section !== 'json') {
      for (const block of readBlocks(await wholeText(part.entry, report))) {
        const activity = readTiktokItem(part.section, block);
        if (activity) yield { ...about, ...activity };
      }
      return;
    }
    for await (const { path, value } of readJson(part.entry, { report })) {
      const list = listAt(path);
      const activity = list && readTiktokItem(list, value);
      if (activity) yield { ...about, ...activity };
    }
  },
};
