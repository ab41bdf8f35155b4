import { asList, asObject, asText, at, firstText } from '../shared/json-value.ts';
import { fromText } from '../shared/moment.ts';
import { withTarget, withUrl } from '../shared/target.ts';
import type { BareActivity } from '../types.ts';

/**
 * A record as an activity; null for lists, blocks and profiles.
 * @param address `did/collection/key` of the record; empty when unknown
 */
export function readRecord(value: unknown, address: string): BareActivity | null {
  const record = asObject(value);
  const moment = fromText(record.createdAt);
  const subject = webAddress(asText(at(record.subject, 'uri')));
  switch (record.$type) {
    case 'app.bsky.feed.post':
      return readPost(record, moment, webAddress(`at://${address}`));
    case 'app.bsky.feed.like':
      return {
        kind: 'like',
        at: moment,
        text: '',
        ...withTarget({ url: subject }),
        ...withUrl(subject),
      };
    case 'app.bsky.feed.repost':
      return {
        kind: 'share',
        at: moment,
        text: '',
        ...withTarget({ url: subject }),
        ...withUrl(subject),
      };
    case 'app.bsky.graph.follow': {
      const did = asText(record.subject);
      const url = did === '' ? '' : `https://bsky.app/profile/${did}`;
      return {
        kind: 'follow',
        at: moment,
        text: '',
        ...withTarget({ url }),
        ...withUrl(url),
        aimedAt: 'account',
      };
    }
    default:
      return null;
  }
}

function readPost(
  record: Readonly<Record<string, unknown>>,
  moment: string | null,
  url: string,
): BareActivity {
  const embed = asObject(record.embed);
  const media = asObject(embed.media ?? embed);
  const images = asList(media.images).map((image) => firstText(image, 'alt'));
  const text = [asText(record.text), ...images].filter((one) => one.trim() !== '').join('\n');
  const about = { at: moment, text, ...withUrl(url) };
  const answered = asText(at(record.reply, 'parent', 'uri'));
  if (answered !== '')
    return { ...about, kind: 'reply', ...withTarget({ url: webAddress(answered) }) };
  const quoted = asText(at(embed.record, 'uri') ?? at(embed.record, 'record', 'uri'));
  if (quoted !== '') return { ...about, kind: 'quote', ...withTarget({ url: webAddress(quoted) }) };
  const link = asObject(media.external);
  const shown = [firstText(link, 'title'), firstText(link, 'description')]
    .filter(Boolean)
    .join('\n');
  return { ...about, kind: 'post', ...withTarget({ url: firstText(link, 'uri'), text: shown }) };
}

/** The page of a record: `at://did/app.bsky.feed.post/key`; empty for what has none. */
function webAddress(uri: string): string {
  const post = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([^/]+)$/.exec(uri);
  return post ? `https://bsky.app/profile/${post[1]}/post/${post[2]}` : '';
}
