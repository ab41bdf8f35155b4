import { inParts, inTurn, jsonFile, jsonList, section } from '../pieces.ts';
import { type Act, type Acts, type MadeFile, OWNER, type Section, type Shape } from '../types.ts';

/** Tweets of one file; the archive goes on in the next part. */
const ITEMS_PER_PART = 20_000;
/** Characters of a long post that the list of tweets holds. */
const CUT_AT = 60;
const NOTE_EVERY = 7;
const SNOWFLAKE_EPOCH = 1_288_834_974_657n;

/** X (Twitter): the archive by month of before 2019, that of before 2023, today's, and what was deleted. */
export const x: readonly Shape[] = [
  {
    name: 'grailbird',
    sections: [
      {
        kindAt: inTurn(['post', 'share', 'reply']),
        files: (acts) => [
          {
            path: 'data/js/tweets/2016_01.js',
            pieces: jsonList(acts, (act) => tweet(act, 'text'), {
              head: 'Grailbird.data.tweets_2016_01 = [',
            }),
          },
        ],
      },
    ],
  },
  {
    name: 'tweet',
    about: [account()],
    sections: [tweets('tweet'), likes('like'), follows()],
  },
  {
    name: 'tweets',
    about: [account()],
    sections: [tweets('tweets', true), tweets('community-tweet'), likes('like'), follows()],
  },
  { name: 'deleted', about: [account()], sections: [deleted()] },
  {
    // Another account: the headers say nothing beside a list of deleted tweets.
    name: 'headers',
    about: [account('2')],
    sections: [
      section('data/deleted-tweet-headers.js', ['post'], (acts) =>
        list('deleted_tweet_headers', 0, acts, header),
      ),
    ],
  },
];

function account(suffix = ''): MadeFile {
  const told = { accountId: `10010${suffix}`, username: `budi_contoh${suffix}` };
  const value = [{ account: { ...told, accountDisplayName: OWNER.name } }];
  return jsonFile(
    'data/account.js',
    value,
    (one) => `window.YTD.account.part0 = ${JSON.stringify(one)}`,
  );
}

function list(name: string, part: number, acts: Acts, item: (act: Act) => unknown) {
  return jsonList(acts, item, { head: `window.YTD.${name}.part${part} = [` });
}

/** Files of at most so many items: `tweets.js`, `tweets-part1.js`… */
function parts(name: string, acts: Acts, item: (act: Act) => unknown): MadeFile[] {
  return inParts(acts, ITEMS_PER_PART).map((some, part) => ({
    path: `data/${name}${part === 0 ? '' : `-part${part}`}.js`,
    pieces: list(name.replaceAll('-', '_'), part, some, item),
  }));
}

/** The list of tweets; long ones stand in it with their beginning, and whole in a list of notes. */
function tweets(name: string, hasNotes = false): Section {
  return {
    kindAt: inTurn(['post', 'reply', 'share', 'quote', 'post']),
    files: (acts) => [
      ...parts(name, acts, (act) => ({ tweet: tweet(act, 'full_text', hasNotes && isNote(act)) })),
      ...(hasNotes ? [{ path: 'data/note-tweet.js', pieces: notes(acts) }] : []),
    ],
  };
}

function isNote({ kind, serial }: Act): boolean {
  return kind === 'post' && serial % NOTE_EVERY === 0;
}

function* notes(acts: Acts): Generator<string> {
  let before = 'window.YTD.note_tweet.part0 = [';
  for (const act of acts) {
    if (!isNote(act)) continue;
    const core = { text: escapeHtml(noteText(act)), styletags: [], urls: [] };
    const noteTweet = { noteTweetId: `9${act.serial}`, createdAt: act.at.toISOString(), core };
    yield `${before}\n${JSON.stringify({ noteTweet })}`;
    before = ',';
  }
  yield before === ',' ? '\n]' : `${before}]`;
}

function noteText({ text, serial }: Act): string {
  return `Catatan panjang nomor ${serial} tentang keseharian kami: ${text} ${text}`;
}

function tweet(act: Act, field: 'text' | 'full_text', isCut = false) {
  const { kind, seen, other, serial } = act;
  const id = idOf(act);
  const short = `https://t.co/${serial.toString(36)}`;
  const answered = {
    in_reply_to_status_id_str: `9${serial}`,
    in_reply_to_screen_name: handle(act),
  };
  const status = `https://twitter.com/${handle(act)}/status/9${serial}`;
  const text = isCut ? `${noteText(act).slice(0, CUT_AT)}…` : act.text;
  const shown = {
    post: text,
    reply: `@${other.handle} ${act.text}`,
    share: `RT @${handle(act)}: ${seen}`,
    quote: `${act.text} ${short}`,
  }[kind as 'post' | 'reply' | 'share' | 'quote'];
  const urls = kind === 'quote' ? [{ url: short, expanded_url: status }] : [];
  return {
    edit_info: {
      initial: { editTweetIds: [id], editsRemaining: '5', isEditEligible: kind === 'post' },
    },
    retweeted: false,
    source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter for Android</a>',
    display_text_range: ['0', String(shown.length)],
    id,
    id_str: id,
    created_at: twitterDate(act),
    [field]: escapeHtml(shown),
    entities: { hashtags: [], symbols: [], user_mentions: [], urls },
    favorite_count: String(serial % 40),
    retweet_count: '0',
    truncated: false,
    favorited: false,
    lang: 'in',
    ...(kind === 'reply' && answered),
  };
}

function likes(name: string): Section {
  return {
    kindAt: inTurn(['like']),
    files: (acts) =>
      parts(name, acts, (act) => {
        const tweetId = idOf(act);
        const expandedUrl = `https://twitter.com/i/web/status/${tweetId}`;
        return { like: { tweetId, fullText: escapeHtml(act.seen), expandedUrl } };
      }),
  };
}

function follows(): Section {
  return section('data/following.js', ['follow'], (acts) =>
    list('following', 0, acts, ({ serial }) => {
      const accountId = String(20_000_000 + serial);
      const userLink = `https://twitter.com/intent/user?user_id=${accountId}`;
      return { following: { accountId, userLink } };
    }),
  );
}

/** Deleted tweets, with the list that repeats them without their texts. */
function deleted(): Section {
  return {
    kindAt: inTurn(['post', 'reply', 'share']),
    files: (acts) => [
      ...parts('deleted-tweets', acts, (act) => ({ tweet: tweet(act, 'full_text') })),
      {
        path: 'data/deleted-tweet-headers.js',
        pieces: list('deleted_tweet_headers', 0, acts, header),
      },
    ],
  };
}

function header(act: Act) {
  const told = { tweet_id: idOf(act), user_id: '10010', created_at: twitterDate(act) };
  return { tweet: { ...told, deleted_at: twitterDate(act) } };
}

/** Names on X have 15 characters at most. */
function handle({ other }: Act): string {
  return other.handle.slice(-15);
}

/** An id that holds the moment of the act (decision of Twitter, 2010). */
function idOf({ at, serial }: Act): string {
  const moment = BigInt(at.getTime()) - SNOWFLAKE_EPOCH;
  return String((moment << 22n) + BigInt(serial % 4_000_000));
}

/** `Wed Oct 10 20:19:24 +0000 2018`. */
function twitterDate({ at }: Act): string {
  const [day, date, month, year, time] = at.toUTCString().replace(',', '').split(' ');
  return `${day} ${month} ${date} ${time} +0000 ${year}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
