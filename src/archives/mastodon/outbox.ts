import { htmlToText } from '../shared/html-text.ts';
import { asList, asObject, asText, at, firstText } from '../shared/json-value.ts';
import { withMedia } from '../shared/media.ts';
import { fromText } from '../shared/moment.ts';
import { withTarget, withUrl } from '../shared/target.ts';
import type { BareActivity } from '../types.ts';

/** An item of the outbox: a post, a reply or a boost; null for anything else (ActivityPub, section 3). */
export function readOutboxItem(value: unknown): BareActivity | null {
  const item = asObject(value);
  const published = fromText(item.published);
  if (item.type === 'Announce') {
    const url = asText(item.object) || firstText(item.object, 'url', 'id');
    const text = htmlToText(asText(at(item.object, 'content')));
    return {
      kind: 'share',
      at: published,
      text: '',
      ...withTarget({ text, url }),
      ...withUrl(url),
    };
  }
  if (item.type !== 'Create') return null;
  const note = asObject(item.object);
  const answered = firstText(note, 'inReplyTo');
  // Descriptions of pictures are the author's words too.
  const described = asList(note.attachment).map((one) => firstText(one, 'name'));
  const words = [
    asText(note.summary),
    htmlToText(asText(note.content)),
    ...options(note),
    ...described,
  ];
  const url = firstText(note, 'url', 'id');
  // An address on the server; the archive holds the same path.
  const files = asList(note.attachment).map(
    (one) => /media_attachments\/.+/.exec(firstText(one, 'url'))?.[0] ?? '',
  );
  return {
    kind: answered === '' ? 'post' : 'reply',
    at: published ?? fromText(note.published),
    text: words.filter((text) => text.trim() !== '').join('\n'),
    ...withTarget({ url: answered }),
    ...withUrl(url),
    ...withMedia(files),
  };
}

/** The answers that a poll offers. */
function options(note: Readonly<Record<string, unknown>>): string[] {
  return [...asList(note.oneOf), ...asList(note.anyOf)].map((one) => firstText(one, 'name'));
}
