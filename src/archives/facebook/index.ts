import { asObject, firstText } from '../shared/json-value.ts';
import { fileName, firstKey, type MetaItem, readMetaItems } from '../shared/meta-json.ts';
import type { ArchiveParser, BareActivity, SniffedFile } from '../types.ts';
import { readAccount } from './accounts.ts';
import { readStory } from './posts.ts';
import { readReaction } from './reactions.ts';

type Reader = (value: unknown) => BareActivity | null;

const asPost: Reader = (value) => readStory(value, 'post');
const asComment: Reader = (value) => readStory(value, 'comment');
const asReaction: Reader = (value) => readStory(value, 'like');
const asJoin: Reader = (value) => readAccount(value, 'join');
const asFollow: Reader = (value) => readAccount(value, 'follow');
const asPageLike: Reader = (value) => readAccount(value, 'like');

/**
 * Lists by their key, without its version. All four roots (flat to 2022, `your_activity_across_facebook`
 * 2022–23, `your_facebook_activity` since 2023, `this_profile's_activity_across_facebook` for pages)
 * use the same keys.
 */
const LISTS: Readonly<Record<string, Reader>> = {
  comments: asComment,
  reactions: asReaction,
  story_reactions: asReaction,
  group_posts: asPost,
  'group_posts.activity_log_data': asPost,
  group_comments: asComment,
  groups_joined: asJoin,
  'groups_joined.groups': asJoin,
  groups_admined: asJoin,
  page_likes: asPageLike,
  recommended_pages: asPageLike,
  pages_followed: asFollow,
  following: asFollow,
  friends: asFollow,
  status_updates: asPost,
  archived_stories: asPost,
  posts: asPost,
  profile_posts: asPost,
  wall_posts_sent_by_you: asPost,
};

/** Stories that hold one video each, with their text. */
const VIDEOS = new Set(['lasso_videos']);

/** Facebook: JSON exports of all eras. */
export const facebook: ArchiveParser = {
  id: 'facebook',

  recognize(file) {
    const key = firstKey(file);
    if (key === null) return null;
    if (key === 'profile' || key === 'profile_information') return 'profile';
    if (Object.hasOwn(LISTS, key) || VIDEOS.has(key)) return isOurs(file) ? key : null;
    return key === '' ? bareList(file) : null;
  },

  async identify(part) {
    if (part.section !== 'profile') return null;
    let name = '';
    let address = '';
    for await (const { key, value } of readMetaItems(part, nobody)) {
      if (/^profile(?:_information)?\.name(?:\.full_name)?$/.test(key)) name ||= String(value);
      if (/\.(?:profile_uri|username)$/.test(key)) address ||= String(value);
    }
    return name === '' && address === '' ? null : { id: address || name, name: name || address };
  },

  async *read(part, context) {
    if (part.section === 'profile') return;
    for await (const item of readMetaItems(part, context)) {
      const activity = readItem(item, fileName(part));
      if (activity) yield { platform: 'facebook', entry: part.entry.path, ...activity };
    }
  },
};

const nobody = { parts: [], account: null, report: () => {} };

/** BareActivity lists have no key; their items say what they are. */
function bareList(file: SniffedFile): string | null {
  const { head } = file;
  if (/"label_values"/.test(head)) {
    return /facebook\.com|fb\.watch|fb\.me/.test(head) || /reaction/.test(fileName(file))
      ? 'reactions'
      : null;
  }
  if (isOtherSite(file) || !/^[\s\ufeff]*\[\s*\{/.test(head)) return null;
  if (/"reaction"\s*:\s*\{/.test(head)) return 'reactions';
  const isStory = /"timestamp"\s*:\s*\d/.test(head) && /"(?:data|attachments)"\s*:\s*\[/.test(head);
  return isStory && !/"string_(?:map|list)_data"/.test(head) ? 'posts' : null;
}

/** Before 2021 keys had no version and are words that anyone may use: then the items have to fit. */
function isOurs(file: SniffedFile): boolean {
  if (isOtherSite(file)) return false;
  const isVersioned = /^[\s\ufeff]*\{\s*"\w+_v\d+"/.test(file.head);
  return isVersioned || /"timestamp"\s*:\s*\d{9,10}\b/.test(file.head);
}

/** The keys that other exports use for something else. */
function isOtherSite({ head }: SniffedFile): boolean {
  return /"string_(?:map|list)_data"|"media_(?:map|list)_data"|"messages"\s*:|\.tiktokv?\.com/.test(
    head,
  );
}

function readItem({ key, value }: MetaItem, name: string): ReturnType<Reader> {
  const item = asObject(value);
  if (item.label_values) return readReaction(value, name);
  if (VIDEOS.has(key)) {
    return readStory(
      {
        ...item,
        timestamp: item.timestamp ?? item.creation_timestamp,
        data: [{ post: firstText(item, 'description', 'title') }],
      },
      'post',
    );
  }
  if (key === '') return readStory(value, /reaction|likes?_and/.test(name) ? 'like' : 'post');
  return (Object.hasOwn(LISTS, key) ? LISTS[key] : undefined)?.(value) ?? null;
}
