import { inParts, inTurn, jsonFile, jsonList, seconds, section } from '../pieces.ts';
import { type Act, type Acts, OWNER, type Section, type Shape } from '../types.ts';
import { stringifyMeta } from './meta.ts';

const ITEMS_PER_FILE = 10_000;
const REACTIONS = ['LIKE', 'LOVE', 'HAHA', 'WOW', 'SORRY', 'ANGER', 'CARE'];

interface Era {
  /** What stands behind the names of lists. */
  version: string;
  posts: string;
  following: string;
  friends: string;
  /** An apostrophe in a file name. */
  apostrophe: string;
}

const OLD: Era = {
  version: '_v2',
  posts: 'your_posts',
  following: 'friends_and_followers/who_you_follow.json',
  friends: 'friends_and_followers/friends.json',
  apostrophe: "'",
};
const NEW: Era = {
  version: '_v2',
  posts: 'your_posts__check_ins__photos_and_videos',
  following: '../connections/followers/who_you_ve_followed.json',
  friends: '../connections/friends/your_friends.json',
  apostrophe: '_',
};

/** Facebook: the four roots, lists without and with versions, reactions in sentences and with labels. */
export const facebook: readonly Shape[] = [
  {
    name: 'unversioned',
    about: [owner('profile_information/', '')],
    sections: lists('', { ...OLD, version: '' }, oldReactions('', 'reactions')),
  },
  {
    name: 'flat',
    about: [owner('profile_information/')],
    sections: lists('', OLD, oldReactions('', 'reactions_v2')),
  },
  {
    name: 'across',
    about: [owner('personal_information/profile_information/')],
    sections: lists(
      'your_activity_across_facebook/',
      NEW,
      bareReactions('your_activity_across_facebook/'),
    ),
  },
  {
    name: 'activity',
    about: [owner('personal_information/profile_information/')],
    sections: lists('your_facebook_activity/', NEW, bareReactions('your_facebook_activity/')),
  },
  {
    name: 'labels',
    about: [owner('personal_information/profile_information/')],
    sections: lists('your_facebook_activity/', NEW, labelledReactions('your_facebook_activity/')),
  },
  {
    name: 'page',
    about: [owner('personal_information/profile_information/')],
    sections: [posts("this_profile's_activity_across_facebook/posts/profile_posts")],
  },
];

function owner(folder: string, version = '_v2') {
  const name = { full_name: OWNER.name, first_name: 'Budi', last_name: 'Contoh' };
  const profile = { name, profile_uri: `https://www.facebook.com/${OWNER.handle}` };
  const value = { [`profile${version}`]: profile };
  return jsonFile(`${folder}profile_information.json`, value, stringifyMeta);
}

function lists(root: string, era: Era, reactions: Section): Section[] {
  const { version, apostrophe } = era;
  const file = (path: string) => `${root}${path}`.replace(/[^/]+\/\.\.\//, '');
  const list =
    (key: string, item: (act: Act) => unknown) =>
    (acts: Acts): Iterable<string> =>
      jsonList(acts, item, {
        head: `{"${key}":[`,
        tail: ']}',
        stringify: stringifyMeta,
      });
  const named = (act: Act) => ({ name: act.other.name, timestamp: seconds(act) });
  const joined = `groups_joined${version}`;
  const pages = (name: string) => file(`pages/${name}`);
  return [
    posts(file(`posts/${era.posts}`)),
    section(
      file('comments_and_reactions/comments.json'),
      ['comment', 'reply'],
      list(`comments${version}`, (act) => comment(act)),
    ),
    reactions,
    section(
      file('groups/your_posts_in_groups.json'),
      ['post'],
      list(`group_posts${version}`, groupPost),
    ),
    section(
      file('groups/your_comments_in_groups.json'),
      ['comment', 'reply'],
      list(`group_comments${version}`, (act) => comment(act, `Warga ${act.other.name}`)),
    ),
    section(
      file('groups/your_group_membership_activity.json'),
      ['join'],
      list(joined, (act) => ({
        timestamp: seconds(act),
        title: `${OWNER.name} became a member of ${act.other.name}.`,
        ...(act.serial % 2 === 0 && { data: [{ name: act.other.name }] }),
      })),
    ),
    section(
      pages(`pages_you${apostrophe}ve_liked.json`),
      ['like'],
      list(`page_likes${version}`, (act) => ({
        ...named(act),
        ...(act.serial % 2 === 0 && { url: `https://www.facebook.com/${act.other.handle}` }),
      })),
    ),
    section(
      pages('pages_and_profiles_you_follow.json'),
      ['follow'],
      list(`pages_followed${version}`, (act) => ({
        timestamp: seconds(act),
        title: act.other.name,
        data: [{ name: act.other.name }],
      })),
    ),
    section(
      file(era.following),
      ['follow'],
      list(version === '' ? 'following' : 'following_v3', named),
    ),
    section(file(era.friends), ['follow'], list(`friends${version}`, named)),
  ];
}

function posts(path: string): Section {
  return {
    kindAt: inTurn(['post', 'share']),
    files: (acts) =>
      inParts(acts, ITEMS_PER_FILE).map((part, number) => ({
        path: `${path}_${number + 1}.json`,
        pieces: jsonList(part, post, { stringify: stringifyMeta }),
      })),
  };
}

/** A post with its words alone or under a picture, or a link that was shared. */
function post(act: Act) {
  const { kind, text, seen, other, serial } = act;
  const timestamp = seconds(act);
  const data = [{ post: text }, { update_timestamp: timestamp }];
  if (kind === 'share') {
    const link = {
      url: `https://kabar.example/${serial}`,
      source: other.name,
      name: seen,
    };
    const attachments = [{ data: [{ external_context: link }] }];
    return { timestamp, attachments, data, title: `${OWNER.name} shared a link.` };
  }
  const media = { uri: `posts/media/${serial}.jpg`, creation_timestamp: timestamp };
  if (serial % 3 !== 0) return { timestamp, data, title: `${OWNER.name} updated his status.` };
  const attachments = [{ data: [{ media: { ...media, title: 'Mobile uploads' } }] }];
  return { timestamp, attachments, data, title: `${OWNER.name} added a new photo.` };
}

function groupPost(act: Act) {
  const title = `${OWNER.name} posted in ${act.other.name}.`;
  return { timestamp: seconds(act), data: [{ post: act.text }], title };
}

function comment(act: Act, group?: string) {
  const timestamp = seconds(act);
  const did = act.kind === 'reply' ? 'replied to' : 'commented on';
  const what = act.kind === 'reply' ? 'comment' : 'post';
  const said = { timestamp, comment: act.text, author: OWNER.name, ...(group && { group }) };
  const title = `${OWNER.name} ${did} ${act.other.name}'s ${what}.`;
  return { timestamp, data: [{ comment: said }], title };
}

function reaction(act: Act) {
  const name = REACTIONS[act.serial % REACTIONS.length];
  return {
    timestamp: seconds(act),
    data: [{ reaction: { reaction: name, actor: OWNER.name } }],
    title: `${OWNER.name} likes ${act.other.name}'s post.`,
  };
}

function oldReactions(root: string, key: string): Section {
  return section(`${root}comments_and_reactions/posts_and_comments.json`, ['like'], (acts) =>
    jsonList(acts, reaction, {
      head: `{"${key}":[`,
      tail: ']}',
      stringify: stringifyMeta,
    }),
  );
}

function bareReactions(root: string): Section {
  return {
    kindAt: inTurn(['like']),
    files: (acts) =>
      inParts(acts, ITEMS_PER_FILE).map((part, number) => ({
        path: `${root}comments_and_reactions/likes_and_reactions_${number + 1}.json`,
        pieces: jsonList(part, reaction, { stringify: stringifyMeta }),
      })),
  };
}

/** Since late 2025, in right UTF-8 and with labels in the account's language. */
function labelledReactions(root: string): Section {
  return section(`${root}comments_and_reactions/likes_and_reactions.json`, ['like'], (acts) =>
    jsonList(acts, (act) => {
      const url = `https://www.facebook.com/${act.other.handle}/posts/${act.serial}`;
      return {
        timestamp: seconds(act),
        media: [],
        label_values: [
          { label: 'Reaksi', value: act.serial % 2 === 0 ? 'Suka' : 'Super' },
          { label: 'Nama', value: act.other.name },
          { label: 'URL', value: url, href: url },
        ],
        fbid: String(120_000_000_000_000 + act.serial),
      };
    }),
  );
}
