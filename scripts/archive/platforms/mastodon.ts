import { csvRow, jsonFile, jsonList, lines, section } from '../pieces.ts';
import { type Act, type MadeFile, OWNER, type Section, type Shape } from '../types.ts';

const HOST = 'https://mastodon.example';
const SELF = `${HOST}/users/budi`;
const PUBLIC = 'https://www.w3.org/ns/activitystreams#Public';
const COLLECTION = '"@context":"https://www.w3.org/ns/activitystreams","type":"OrderedCollection"';

/** Mastodon: the archive, with boosts as addresses and as whole posts, and the lists as CSV. */
export const mastodon: readonly Shape[] = [
  { name: 'archive', about: [actor()], sections: [outbox(false), likes()] },
  { name: 'inline', about: [actor()], sections: [outbox(true), likes()] },
  {
    name: 'csv',
    sections: [
      section('following_accounts.csv', ['follow'], (acts) =>
        lines(
          acts,
          ({ other }) => csvRow([`${other.handle}@contoh.example`, 'true', 'false', '']),
          {
            head: 'Account address,Show boosts,Notify on new posts,Languages',
          },
        ),
      ),
    ],
  },
];

function actor(): MadeFile {
  return jsonFile('actor.json', {
    id: SELF,
    type: 'Person',
    preferredUsername: 'budi',
    name: OWNER.name,
  });
}

function outbox(isInline: boolean): Section {
  return section('outbox.json', ['post', 'reply', 'share'], (acts) =>
    jsonList(acts, (act) => (act.kind === 'share' ? boost(act, isInline) : create(act)), {
      head: `{${COLLECTION},"id":"outbox.json","totalItems":${acts.length},"orderedItems":[`,
      tail: ']}',
    }),
  );
}

function likes(): Section {
  return section('likes.json', ['like'], (acts) =>
    jsonList(acts, statusOf, {
      head: `{${COLLECTION},"id":"likes.json","orderedItems":[`,
      tail: ']}',
    }),
  );
}

function create(act: Act) {
  const id = `${SELF}/statuses/${act.serial}`;
  const isReply = act.kind === 'reply';
  const object = {
    id,
    type: 'Note',
    summary: act.serial % 20 === 0 ? 'Agak panjang' : null,
    inReplyTo: isReply ? statusOf(act) : null,
    published: act.at.toISOString(),
    url: `${HOST}/@budi/${act.serial}`,
    content: html(act.text),
    attachment: act.serial % 9 === 0 ? [{ type: 'Document', name: act.seen }] : [],
    tag: [],
    attributedTo: SELF,
    to: [PUBLIC],
    cc: [`${SELF}/followers`],
    sensitive: false,
    atomUri: id,
    conversation: `tag:mastodon.example,2024:objectId=${act.serial}:objectType=Conversation`,
    contentMap: { id: html(act.text) },
  };
  return { id: `${id}/activity`, type: 'Create', actor: SELF, published: object.published, object };
}

function boost(act: Act, isInline: boolean) {
  const url = statusOf(act);
  const object = isInline ? { id: url, type: 'Note', url, content: html(act.seen) } : url;
  const id = `${SELF}/statuses/${act.serial}/activity`;
  return { id, type: 'Announce', actor: SELF, published: act.at.toISOString(), object };
}

function statusOf({ other, serial }: Act): string {
  return `${HOST}/users/${other.handle}/statuses/9${serial}`;
}

function html(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<p>${escaped.replaceAll('\n\n', '</p><p>').replaceAll('\n', '<br />')}</p>`;
}
