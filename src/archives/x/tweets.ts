import { unescapeHtml } from '../shared/html-text.ts';
import { asList, asObject, asText, at, firstText, type JsonObject } from '../shared/json-value.ts';
import { withMedia } from '../shared/media.ts';
import { fromText } from '../shared/moment.ts';
import { withTarget, withUrl } from '../shared/target.ts';
import type { BareActivity } from '../types.ts';
import type { Notes } from './notes.ts';
import { momentOfId } from './snowflake.ts';

/** A tweet of any list: post, reply, quote, or a retweet as a share. */
export function readTweet(value: unknown, notes: Notes): BareActivity | null {
  const tweet = asObject(at(value, 'tweet') ?? value);
  const id = firstText(tweet, 'id_str', 'id', 'tweet_id', 'tweetId');
  const raw = asText(tweet.full_text ?? tweet.text);
  if (id === '' && raw === '') return null;
  const moment = fromText(firstText(tweet, 'created_at', 'createdAt')) ?? momentOfId(id);
  // Without the handle, which the user may change: the same tweet keeps its address.
  const url = id === '' ? '' : `https://x.com/i/web/status/${id}`;
  const about = { at: moment, ...withUrl(url) };
  const retweet = /^RT @(\w+): ([\s\S]*)$/.exec(raw);
  if (retweet) {
    const [, handle = '', shared = ''] = retweet;
    return {
      ...about,
      kind: 'share',
      text: '',
      ...withTarget({ handle, text: unescapeHtml(shared) }),
    };
  }
  const posted = { ...about, ...withMedia(mediaIn(tweet, id)) };
  const text = notes.take(moment, withLinks(unescapeHtml(raw), tweet));
  const answered = firstText(tweet, 'in_reply_to_screen_name');
  if (
    answered !== '' ||
    firstText(tweet, 'in_reply_to_status_id_str', 'in_reply_to_status_id') !== ''
  ) {
    const status = firstText(tweet, 'in_reply_to_status_id_str', 'in_reply_to_status_id');
    const target = {
      handle: answered,
      url: status && `https://x.com/${answered || 'i/web'}/status/${status}`,
    };
    return { ...posted, kind: 'reply', text, ...withTarget(target) };
  }
  const quoted = quotedIn(tweet);
  if (quoted) return { ...posted, kind: 'quote', text, ...withTarget(quoted) };
  return { ...posted, kind: 'post', text };
}

const STATUS = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(\w+)\/status(?:es)?\/(\d+)/i;

function quotedIn(tweet: JsonObject): { handle?: string; url: string } | null {
  const link = links(tweet)
    .map(({ expanded }) => STATUS.exec(expanded))
    .find((match) => match !== null);
  if (link) return { handle: link[1] as string, url: link[0] };
  const id = firstText(tweet, 'quoted_status_id_str', 'quoted_status_id');
  return id === '' ? null : { url: `https://x.com/i/web/status/${id}` };
}

/** The folder of an export's media (`tweets_media`, before 2021 `tweet_media`) names them by tweet and file. */
function mediaIn(tweet: JsonObject, id: string): string[] {
  const all = at(tweet, 'extended_entities', 'media') ?? at(tweet, 'entities', 'media');
  return asList(all).flatMap((one) => {
    const file = firstText(one, 'media_url_https', 'media_url').split('/').at(-1);
    return file && id !== '' ? [`${id}-${file}`] : [];
  });
}

function links(tweet: JsonObject): { short: string; expanded: string }[] {
  return asList(at(tweet, 'entities', 'urls')).map((one) => ({
    short: firstText(one, 'url'),
    expanded: firstText(one, 'expanded_url', 'expanded'),
  }));
}

/** `t.co` says nothing; the address behind it may. */
function withLinks(text: string, tweet: JsonObject): string {
  return links(tweet).reduce(
    (shown, { short, expanded }) => (short && expanded ? shown.replaceAll(short, expanded) : shown),
    text,
  );
}
