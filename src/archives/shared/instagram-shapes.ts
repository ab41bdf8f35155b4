import type { BareActivity } from '../types.ts';
import { asList, asObject, asText, firstText, type JsonObject } from './json-value.ts';
import { readLabelValues } from './label-values.ts';
import { withMedia } from './media.ts';
import { fromSeconds, fromText } from './moment.ts';
import { withTarget, withUrl } from './target.ts';

/** An item with `string_list_data`: something liked, or an account followed. One item may hold several. */
export function readStringList(value: unknown, kind: 'like' | 'follow' | 'share'): BareActivity[] {
  const item = asObject(value);
  const title = asText(item.title).trim();
  return asList(item.string_list_data).map((one): BareActivity => {
    const { href, value: told, timestamp } = asObject(one);
    const url = asText(href);
    // A follow has its name in `value` (to 2023), in `title`, or at the end of the link only.
    const named = title || (kind === 'follow' ? asText(told).trim() : '');
    const handle = named || handleIn(url);
    return {
      kind,
      at: fromSeconds(timestamp),
      text: '',
      ...withTarget({ handle, url }),
      ...withUrl(url),
      ...(kind === 'follow' && { aimedAt: 'account' as const }),
    };
  });
}

/** An item with `label_values`: something liked (since late 2025). */
export function readLabelled(value: unknown, kind: 'like' | 'follow' | 'share'): BareActivity {
  const { url, ownerUrl, owner } = readLabelValues(value);
  const handle =
    handleIn(ownerUrl) || owner[owner.length - 1] || (kind === 'follow' ? handleIn(url) : '');
  const author = owner.find((name) => name !== handle);
  return {
    kind,
    at: fromSeconds(asObject(value).timestamp),
    text: '',
    ...withTarget({ author, handle, url }),
    ...withUrl(url),
    ...(kind === 'follow' && { aimedAt: 'account' as const }),
  };
}

const COMMENT = /comment|komentar|opmerking|commentaire|comentario/i;
const OWNER = /owner|pemilik|eigenaar|propri|titular/i;

/**
 * A comment in a `string_map_data`, whose keys are in the account's language: the time is what has a
 * timestamp; of the texts, one without spaces behind the comment is the owner of the post.
 */
export function readComment(value: unknown): BareActivity | null {
  const [row] = asList(asObject(value).string_list_data).map(asObject);
  if (row) return readCommentRow(row, firstText(value, 'title'));
  const map = Object.entries(asObject(asObject(value).string_map_data)).map(
    ([key, one]) => [key, asObject(one)] as const,
  );
  const time = map.find(([, one]) => Number(one.timestamp) > 0)?.[1].timestamp;
  const texts = map.filter(([, one]) => asText(one.value) !== '');
  const told = texts.find(([key]) => COMMENT.test(key)) ?? texts[0];
  const rest = texts.filter((one) => one !== told);
  const isHandle = (one: JsonObject) => /^[\w.]+$/.test(asText(one.value));
  const owner = rest.find(([key]) => OWNER.test(key)) ?? rest.find(([, one]) => isHandle(one));
  const link = firstText(map.find(([, one]) => asText(one.href) !== '')?.[1], 'href');
  if (!told && time === undefined) return null;
  return {
    kind: 'comment',
    at: fromSeconds(time),
    text: asText(told?.[1].value).trim(),
    ...withTarget({ handle: asText(owner?.[1].value), url: link }),
    ...withUrl(link),
  };
}

/** A comment as the root of before 2022 has it: its owner is the title. */
function readCommentRow(row: JsonObject, handle: string): BareActivity {
  const url = asText(row.href);
  return {
    kind: 'comment',
    at: fromSeconds(row.timestamp),
    text: asText(row.value).trim(),
    ...withTarget({ handle, url }),
    ...withUrl(url),
  };
}

/** A post, reel, story or thread: the caption stands at the post (carousel), else at its media. */
export function readMedia(value: unknown): BareActivity | null {
  const item = asObject(value);
  const media = asList(item.media).map(asObject);
  const all = [item, ...media];
  const seconds = all
    .map((one) => one.creation_timestamp ?? one.timestamp)
    .find((one) => Number(one) > 0);
  const captions = all.map((one) => firstText(one, 'title', 'caption')).filter((one) => one !== '');
  // Before 2020: {caption, taken_at, path}.
  const at = fromSeconds(seconds) ?? fromText(item.taken_at);
  if (at === null && captions.length === 0 && media.length === 0 && item.uri === undefined)
    return null;
  const files = all.map((one) => firstText(one, 'uri', 'path'));
  return { kind: 'post', at, text: [...new Set(captions)].join('\n'), ...withMedia(files) };
}

function handleIn(url: string): string {
  const match =
    /^https?:\/\/(?:www\.)?(?:instagram\.com|threads\.(?:net|com))\/(?:_u\/|stories\/)?@?([\w.]+)/i.exec(
      url,
    );
  const name = match?.[1] ?? '';
  return /^(?:p|reel|reels|tv|stories|explore|direct|t)$/.test(name) ? '' : name;
}
