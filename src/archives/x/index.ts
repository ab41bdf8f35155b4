import { unescapeHtml } from '../shared/html-text.ts';
import { asObject, asText, at, firstText } from '../shared/json-value.ts';
import { fromText } from '../shared/moment.ts';
import { readJson } from '../shared/read-json.ts';
import { withTarget, withUrl } from '../shared/target.ts';
import type { ArchiveParser, ArchivePart, BareActivity, ReadContext } from '../types.ts';
import { notesOf } from './notes.ts';
import { momentOfId } from './snowflake.ts';
import { readTweet } from './tweets.ts';

/** The assignment to `YTD.<name>.part<N>` at the start of every data file. */
const ASSIGNMENT = /^[\s\ufeff]*window\.YTD\.(\w+?)\.part\d+\s*=/;
/** The same in the archives by month of before 2019 (`data/js/tweets/2016_01.js`). */
const BEFORE_2019 = /^[\s\ufeff]*Grailbird\.data\.tweets_\d{4}_\d\d\s*=/;

/** What the lists hold, by the name in the assignment. `tweet` is the name to 2022. */
const SECTIONS: Readonly<Record<string, string>> = {
  account: 'account',
  tweet: 'tweets',
  tweets: 'tweets',
  community_tweet: 'tweets',
  community_tweets: 'tweets',
  deleted_tweet: 'deleted',
  deleted_tweets: 'deleted',
  deleted_tweet_headers: 'headers',
  note_tweet: 'note_tweet',
  like: 'likes',
  likes: 'likes',
  following: 'follows',
};

/** X (Twitter): the archive of `data/*.js`. */
export const x: ArchiveParser = {
  id: 'x',

  recognize({ head }) {
    if (BEFORE_2019.test(head)) return 'tweets';
    const name = ASSIGNMENT.exec(head)?.[1];
    return (name && Object.hasOwn(SECTIONS, name) && SECTIONS[name]) || null;
  },

  async identify(part) {
    if (part.section !== 'account') return null;
    for await (const { value } of readJson(part.entry, { report: () => {} })) {
      const account = asObject(at(value, 'account'));
      const name = firstText(account, 'username');
      const id = firstText(account, 'accountId') || name;
      if (id !== '') return { id, name: name === '' ? id : `@${name}` };
    }
    return null;
  },

  async *read(part, context) {
    for await (const activity of readSection(part, context)) {
      yield { platform: 'x', entry: part.entry.path, ...activity };
    }
  },
};

async function* readSection(part: ArchivePart, context: ReadContext): AsyncGenerator<BareActivity> {
  if (part.section === 'account') return;
  if (part.section === 'note_tweet') return yield* readNotes(context);
  const notes = await notesOf(context);
  const hasDeleted = context.parts.some(({ section }) => section === 'deleted');
  // The headers repeat the deleted tweets without their texts.
  if (part.section === 'headers' && hasDeleted) return;
  for await (const { value } of readJson(part.entry, { report: context.report })) {
    if (part.section === 'likes') yield readLike(value);
    else if (part.section === 'follows') yield* readFollow(value);
    else {
      const tweet = readTweet(value, notes);
      if (tweet) yield part.section === 'tweets' ? tweet : { ...tweet, removed: true };
    }
  }
}

/** Notes that no tweet stands for: the tweets are gone through once to find out. */
async function* readNotes(context: ReadContext): AsyncGenerator<BareActivity> {
  const notes = await notesOf(context);
  for (const tweets of context.parts.filter(({ section }) => section === 'tweets')) {
    for await (const { value } of readJson(tweets.entry, { report: () => {} }))
      readTweet(value, notes);
  }
  for (const note of notes.left()) yield { kind: 'post', at: note.at, text: note.text };
}

/** What X writes in place of a post that is gone or protected: no words of the post. */
const WITHHELD =
  /^(?:You[’']re unable to view this (?:Post|Tweet)|This (?:Post|Tweet) is from an? )/;

/** A like says neither when nor of whom; the id tells when the liked post was written. */
function readLike(value: unknown): BareActivity {
  const like = asObject(at(value, 'like') ?? value);
  const id = firstText(like, 'tweetId');
  const url = firstText(like, 'expandedUrl') || (id && `https://x.com/i/web/status/${id}`);
  const text = unescapeHtml(asText(like.fullText));
  const liked = fromText(firstText(like, 'likedAt'));
  const written = momentOfId(id);
  return {
    kind: 'like',
    at: liked,
    text: '',
    ...withTarget({ text: WITHHELD.test(text) ? '' : text, url }),
    ...withUrl(url),
    ...(!liked && written && { notBefore: written }),
  };
}

/** A follow has neither a name nor a date. */
function* readFollow(value: unknown): Generator<BareActivity> {
  const { accountId, userLink } = asObject(at(value, 'following'));
  const url =
    asText(userLink) || (asText(accountId) && `https://x.com/i/user/${asText(accountId)}`);
  if (url === '') return;
  yield {
    kind: 'follow',
    at: null,
    text: '',
    ...withTarget({ url }),
    ...withUrl(url),
    aimedAt: 'account',
  };
}
