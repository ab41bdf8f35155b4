import { inParts, inTurn, jsonList, seconds, section } from '../pieces.ts';
import type { Act, Acts, Section, Shape } from '../types.ts';
import { instagramOwner, labelled, stringifyMeta } from './meta.ts';

const ITEMS_PER_FILE = 10_000;
const SITE = 'https://www.instagram.com';
const NEW = 'your_instagram_activity/';
const OWNER_FILE = 'personal_information/personal_information/';

/** Instagram: the rows of before 2020, the old root, and the new root with likes in their two shapes. */
export const instagram: readonly Shape[] = [
  {
    name: 'before-2020',
    about: [instagramOwner('')],
    sections: [
      keyed('media.json', 'photos', ['post'], ({ text, at, serial }) => ({
        caption: text,
        taken_at: at.toISOString().slice(0, 19),
        path: `photos/${serial}.jpg`,
      })),
      keyed('likes.json', 'media_likes', ['like'], (act) => [zoned(act), act.other.handle]),
      keyed('comments.json', 'media_comments', ['comment'], (act) => [
        zoned(act),
        act.text,
        act.other.handle,
      ]),
      section('connections.json', ['follow'], follows2019),
    ],
  },
  {
    name: 'old',
    about: [instagramOwner('account_information/')],
    sections: [
      bare('content/posts_1.json', ['post'], carousel),
      keyed('likes/liked_posts.json', 'likes_media_likes', ['like'], listed),
      keyed('likes/liked_comments.json', 'likes_comment_likes', ['like'], listed),
      keyed('comments/post_comments.json', 'comments_media_comments', ['comment'], (act) => ({
        title: act.other.handle,
        media_list_data: [],
        string_list_data: [{ href: '', value: act.text, timestamp: seconds(act) }],
      })),
      keyed(
        'followers_and_following/following.json',
        'relationships_following',
        ['follow'],
        (act) => ({
          title: '',
          media_list_data: [],
          string_list_data: [
            {
              href: `${SITE}/${act.other.handle}`,
              value: act.other.handle,
              timestamp: seconds(act),
            },
          ],
        }),
      ),
    ],
  },
  {
    name: 'v0',
    about: [instagramOwner(OWNER_FILE)],
    sections: [
      ...newRoot(['Comment', 'Media Owner', 'Time']),
      keyed(`${NEW}likes/liked_posts.json`, 'likes_media_likes', ['like'], listed),
      keyed(`${NEW}likes/liked_comments.json`, 'likes_comment_likes', ['like'], listed),
    ],
  },
  {
    name: 'v1',
    about: [instagramOwner(OWNER_FILE)],
    sections: [
      ...newRoot(['Komentar', 'Pemilik Media', 'Waktu']),
      bare(`${NEW}likes/liked_posts.json`, ['like'], liked),
      bare(`${NEW}likes/liked_comments.json`, ['like'], liked),
      bare(`${NEW}media/reposts.json`, ['share'], liked),
    ],
  },
];

function newRoot([comment, owner, time]: readonly [string, string, string]): Section[] {
  const said = (act: Act) => ({
    media_list_data: [{ uri: '' }],
    string_map_data: {
      [comment]: { href: '', value: act.text, timestamp: 0 },
      [owner]: { href: '', value: act.other.handle, timestamp: 0 },
      [time]: { href: '', value: '', timestamp: seconds(act) },
    },
  });
  return [
    {
      kindAt: inTurn(['post']),
      files: (acts) =>
        inParts(acts, ITEMS_PER_FILE).map((part, number) => ({
          path: `${NEW}media/posts_${number + 1}.json`,
          pieces: jsonList(part, carousel, { stringify: stringifyMeta }),
        })),
    },
    keyed(`${NEW}media/reels.json`, 'ig_reels_media', ['post'], carousel),
    keyed(`${NEW}media/stories.json`, 'ig_stories', ['post'], single),
    bare(`${NEW}comments/post_comments_1.json`, ['comment'], said),
    keyed(`${NEW}comments/reels_comments.json`, 'comments_reels_comments', ['comment'], said),
    keyed(
      'connections/followers_and_following/following.json',
      'relationships_following',
      ['follow'],
      (act) => ({
        title: act.other.handle,
        string_list_data: [{ href: `${SITE}/_u/${act.other.handle}`, timestamp: seconds(act) }],
      }),
    ),
  ];
}

function keyed(
  path: string,
  key: string,
  kinds: Parameters<typeof section>[1],
  item: (act: Act) => unknown,
): Section {
  const options = { head: `{"${key}":[`, tail: ']}', stringify: stringifyMeta };
  return section(path, kinds, (acts) => jsonList(acts, item, options));
}

function bare(
  path: string,
  kinds: Parameters<typeof section>[1],
  item: (act: Act) => unknown,
): Section {
  return section(path, kinds, (acts) => jsonList(acts, item, { stringify: stringifyMeta }));
}

/** The caption stands at the picture, or at the post when it has several. */
function carousel(act: Act) {
  const media = { uri: `media/posts/${act.serial}.jpg`, creation_timestamp: seconds(act) };
  if (act.serial % 2 === 0) return { media: [{ ...media, title: act.text }] };
  const pictures = [media, { ...media, uri: `media/posts/${act.serial}b.jpg` }].map((one) => ({
    ...one,
    title: '',
  }));
  return { media: pictures, title: act.text, creation_timestamp: seconds(act) };
}

function single(act: Act) {
  const uri = `media/stories/${act.serial}.mp4`;
  return { uri, creation_timestamp: seconds(act), title: act.text };
}

function listed(act: Act) {
  const href = `${SITE}/p/B${act.serial.toString(36)}/`;
  return {
    title: act.other.handle,
    string_list_data: [{ href, value: '👍', timestamp: seconds(act) }],
  };
}

function liked(act: Act) {
  const { name, handle } = act.other;
  const profile = `${SITE}/${handle}`;
  return labelled(
    { serial: act.serial, timestamp: seconds(act) },
    `${SITE}/p/B${act.serial.toString(36)}/`,
    [
      { label: 'URL', value: profile, href: profile },
      { label: 'Name', value: name },
      { label: 'Username', value: handle },
    ],
  );
}

/** The date as exports of 2019 wrote it. */
function zoned({ at }: Act): string {
  return `${at.toISOString().slice(0, 19)}+00:00`;
}

function* follows2019(acts: Acts): Generator<string> {
  let before = '{"blocked_users":{},"following":{';
  for (const act of acts) {
    yield `${before}\n"${act.other.handle}":"${zoned(act)}"`;
    before = ',';
  }
  yield '}}';
}
