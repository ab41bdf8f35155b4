import {
  readComment,
  readLabelled,
  readMedia,
  readStringList,
} from '../shared/instagram-shapes.ts';
import { asObject, asText } from '../shared/json-value.ts';
import { fileName, firstKey, type MetaItem, readMetaItems } from '../shared/meta-json.ts';
import type { ArchiveParser, BareActivity, SniffedFile } from '../types.ts';
import { readRow } from './before-2020.ts';

const asLike = (value: unknown): BareActivity[] =>
  asObject(value).label_values ? [readLabelled(value, 'like')] : readStringList(value, 'like');
const asCommentLike = (value: unknown): BareActivity[] =>
  asLike(value).map((like) => ({ ...like, aimedAt: 'comment' as const }));
const asFollow = (value: unknown): BareActivity[] =>
  asObject(value).label_values ? [readLabelled(value, 'follow')] : readStringList(value, 'follow');
const asComment = (value: unknown): BareActivity[] => one(readComment(value));
const asPost = (value: unknown): BareActivity[] => one(readMedia(value));
const asRepost = (value: unknown): BareActivity[] => {
  if (asObject(value).label_values) return [readLabelled(value, 'share')];
  if (asObject(value).string_list_data) return readStringList(value, 'share');
  return one(readMedia(value)).map((post) => ({ ...post, kind: 'share' as const }));
};

/** Lists by their key, without its version; the same in the roots of before and after 2023. */
const LISTS: Readonly<Record<string, (value: unknown) => BareActivity[]>> = {
  likes_media_likes: asLike,
  likes_comment_likes: asCommentLike,
  story_activities_story_likes: asLike,
  comments_media_comments: asComment,
  comments_reels_comments: asComment,
  comments_story_comments: asComment,
  ig_reels_media: asPost,
  ig_stories: asPost,
  ig_igtv_media: asPost,
  ig_archived_post_media: asPost,
  ig_posts: asPost,
  profile_media_reposts: asRepost,
  relationships_following: asFollow,
};

/** Lists of exports before 2020; `photos` and `videos` stood in media.json. */
const BEFORE_2020 =
  /^(?:media_likes|comment_likes|media_comments|live_comments|story_comments|following)/;
const MEDIA_BEFORE_2020 = /^(?:photos|videos|stories|direct)$/;

/** Files of what is not the user's act: seen, shown, searched, saved, followers. */
const NOT_OWN_ACTS =
  /^ads?_|viewed|watched|shown|search|link_history|saved|security|followers|device|contacts|blocked|unfollowed|requests|polls|quizzes|questions|countdowns|emoji/;

/** Instagram: JSON exports, the old root, v0 and v1 of the likes. */
export const instagram: ArchiveParser = {
  id: 'instagram',

  recognize(file) {
    const key = firstKey(file);
    if (key === null) return null;
    if (key === 'profile_user' || key.startsWith('profile_user.')) return 'profile';
    if (key === '') return bareList(file);
    if (Object.hasOwn(LISTS, key)) return key;
    return isBefore2020(key, file.head) ? 'before-2020' : null;
  },

  async identify(part) {
    if (part.section !== 'profile') return null;
    const context = { parts: [], account: null, report: () => {} };
    for await (const { value } of readMetaItems(part, context)) {
      const map = asObject(asObject(value).string_map_data);
      const name = asText(asObject(map.Username ?? usernameIn(map)).value);
      if (name !== '') return { id: name, name: `@${name}` };
    }
    return null;
  },

  async *read(part, context) {
    if (part.section === 'profile') return;
    for await (const item of readMetaItems(part, context)) {
      for (const activity of readItem(item, part.section, fileName(part))) {
        yield { platform: 'instagram', entry: part.entry.path, ...activity };
      }
    }
  },
};

function one(activity: BareActivity | null): BareActivity[] {
  return activity ? [activity] : [];
}

/** The user name under a localised key: the first value that can be one. */
function usernameIn(map: Readonly<Record<string, unknown>>): unknown {
  const named = Object.entries(map).find(([key]) =>
    /user|pengguna|gebruiker|utilisateur/i.test(key),
  );
  return (
    named?.[1] ??
    Object.values(map).find((told) => /^[a-z\d._]{2,30}$/.test(asText(asObject(told).value)))
  );
}

function bareList(file: SniffedFile): string | null {
  const { head } = file;
  const name = fileName(file);
  if (NOT_OWN_ACTS.test(name)) return null;
  if (/"label_values"/.test(head))
    return /instagram\.com/.test(head) ? labelledSection(name) : null;
  if (/"string_map_data"/.test(head)) return 'comments';
  // The first of these keys belongs to the item itself; media is nested in posts.
  if (
    /^[\s\ufeff]*\[\s*\{\s*"(?:media|title|creation_timestamp)"/.test(head) &&
    /"creation_timestamp"/.test(head)
  )
    return 'posts';
  return null;
}

function labelledSection(name: string): string {
  if (/following/.test(name)) return 'follows';
  if (/comment/.test(name)) return 'comment-likes';
  return /repost/.test(name) ? 'reposts' : 'likes';
}

function isBefore2020(key: string, head: string): boolean {
  if (BEFORE_2020.test(key)) return key !== 'following' || /"following"\s*:\s*\{/.test(head);
  if (/^(?:blocked_users|follow_requests_sent|followers)$/.test(key))
    return /"following"\s*:\s*\{\s*"[^"]+"\s*:\s*"\d{4}/.test(head);
  return MEDIA_BEFORE_2020.test(key) && /"taken_at"/.test(head);
}

function readItem({ key, value }: MetaItem, section: string, name: string): BareActivity[] {
  if (Object.hasOwn(LISTS, key)) return (LISTS[key] as (value: unknown) => BareActivity[])(value);
  if (section === 'before-2020')
    return MEDIA_BEFORE_2020.test(key)
      ? key === 'direct'
        ? []
        : asPost(value)
      : one(readRow(key, value));
  if (key !== '') return [];
  if (section === 'comments') return asComment(value);
  if (section === 'follows') return asFollow(value);
  if (section === 'reposts' || /repost/.test(name)) return asRepost(value);
  if (section === 'comment-likes') return asCommentLike(value);
  return section === 'likes' ? asLike(value) : asPost(value);
}
