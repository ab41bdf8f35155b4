import { seconds } from '../pieces.ts';
import { type Act, OWNER } from '../types.ts';
import type { Titles } from './facebook-titles.ts';

const REACTIONS = ['LIKE', 'LOVE', 'HAHA', 'WOW', 'SORRY', 'ANGER', 'CARE'];

/** The items of Facebook's lists that say in a sentence what was done. */
export type Items = ReturnType<typeof itemsIn>;

export function itemsIn(titles: Titles) {
  return {
    /** Words alone or under a picture, or a link that was shared. */
    post(act: Act) {
      const { kind, text, seen, other, serial } = act;
      const timestamp = seconds(act);
      const data = [{ post: text }, { update_timestamp: timestamp }];
      if (kind === 'share') {
        const url = `https://kabar.example/${serial}`;
        const link = { url, source: other.name, name: seen };
        const attachments = [{ data: [{ external_context: link }] }];
        return { timestamp, attachments, data, title: titles.link };
      }
      if (serial % 3 !== 0) return { timestamp, data, title: titles.status };
      const media = { uri: `posts/media/${serial}.jpg`, creation_timestamp: timestamp };
      const attachments = [{ data: [{ media: { ...media, title: 'Mobile uploads' } }] }];
      return { timestamp, attachments, data, title: titles.photo };
    },

    groupPost(act: Act) {
      const title = titles.posted(act.other.name);
      return { timestamp: seconds(act), data: [{ post: act.text }], title };
    },

    comment(act: Act, group?: string) {
      const timestamp = seconds(act);
      const said = { timestamp, comment: act.text, author: OWNER.name, ...(group && { group }) };
      const title = (act.kind === 'reply' ? titles.replied : titles.commented)(act.other.name);
      return { timestamp, data: [{ comment: said }], title };
    },

    reaction(act: Act) {
      const reaction = { reaction: REACTIONS[act.serial % REACTIONS.length], actor: OWNER.name };
      return { timestamp: seconds(act), data: [{ reaction }], title: titles.liked(act.other.name) };
    },

    membership(act: Act) {
      const { name } = act.other;
      const data = act.serial % 2 === 0 ? { data: [{ name }] } : {};
      return { timestamp: seconds(act), ...data, title: titles.joined(name) };
    },
  };
}
