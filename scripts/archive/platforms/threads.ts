import { jsonList, seconds, section } from '../pieces.ts';
import type { Act, Section, Shape } from '../types.ts';
import { instagramOwner, labelled, stringifyMeta } from './meta.ts';

const SITE = 'https://www.threads.net';
const ROOT = 'your_instagram_activity/threads/';

/** Threads, inside the export of Instagram: keyed lists, the folder of before, likes with labels. */
export const threads: readonly Shape[] = [
  {
    name: 'keyed',
    about: [instagramOwner('personal_information/personal_information/')],
    sections: [...lists(ROOT), keyed(`${ROOT}liked_threads.json`, 'likes', 'like')],
  },
  {
    name: 'older',
    about: [instagramOwner('account_information/')],
    sections: [
      ...lists('threads_and_replies/'),
      keyed('threads_and_replies/liked_threads.json', 'likes', 'like'),
    ],
  },
  {
    name: 'labels',
    about: [instagramOwner('personal_information/personal_information/')],
    sections: [
      ...lists(ROOT),
      section(`${ROOT}liked_threads.json`, ['like'], (acts) =>
        jsonList(acts, liked, { stringify: stringifyMeta }),
      ),
    ],
  },
];

function lists(root: string): Section[] {
  return [
    section(`${root}threads_and_replies.json`, ['post'], (acts) =>
      jsonList(acts, post, {
        head: '{"text_post_app_text_posts":[',
        tail: ']}',
        stringify: stringifyMeta,
      }),
    ),
    keyed(`${root}following.json`, 'text_post_app_following', 'follow'),
    keyed(`${root}reposts.json`, 'reposts', 'share'),
  ];
}

function keyed(path: string, list: string, kind: 'like' | 'follow' | 'share'): Section {
  const key = kind === 'follow' ? `text_post_app_text_post_app_following` : `text_post_app_${list}`;
  const options = { head: `{"${key}":[`, tail: ']}', stringify: stringifyMeta };
  const item = kind === 'follow' ? followed : listed;
  return section(path, [kind], (acts) => jsonList(acts, item, options));
}

/** The words stand at the post or at its only medium, and so does the time. */
function post(act: Act) {
  const time = { creation_timestamp: seconds(act) };
  return act.serial % 2 === 0
    ? { media: [{ uri: '', ...time, title: act.text }] }
    : { media: [], title: act.text, ...time };
}

function listed(act: Act) {
  const { handle } = act.other;
  const href = `${SITE}/@${handle}/post/C${act.serial.toString(36)}`;
  return { title: handle, string_list_data: [{ href, timestamp: seconds(act) }] };
}

function followed(act: Act) {
  const { handle } = act.other;
  const one = { href: `${SITE}/@${handle}`, value: handle, timestamp: seconds(act) };
  return { title: '', media_list_data: [], string_list_data: [one] };
}

function liked(act: Act) {
  const { name, handle } = act.other;
  const url = `${SITE}/@${handle}/post/C${act.serial.toString(36)}`;
  return labelled({ serial: act.serial, timestamp: seconds(act) }, url, [
    { label: 'Name', value: name },
    { label: 'Username', value: handle },
  ]);
}
