import type { Thing } from './matrix.ts';

interface Absence {
  /** `none`: the site has no such thing (on the web); `gap`: it has, and we do not try it. */
  state: 'none' | 'gap';
  why: string;
}

const none = (why: string): Absence => ({ state: 'none', why });
const gap = (why: string): Absence => ({ state: 'gap', why });

const noStories = none('the site has no stories');
const noLive = none('the site has no live chat');
const noPolls = none('the site has no polls');
const noReactions = none('one kind of like only');
const noDoubleTap = none('a double tap does nothing');
const noCommunity = none('no posts beside the usual ones');
const sameAsPost = none('goes out as a post; see there');
const withQuote = none('that is a quote there');

const telegram: Partial<Record<Thing, Absence>> = {
  thread: none('messages stand alone'),
  'community post': none('messages in channels go out as posts; see there'),
  'live chat': gap('messages of live streams are not read'),
  quote: none('answers may quote; see reply'),
  follow: none('channels are joined; see join'),
};

/** What is not in the table of acts, with its reason; a site's own folder says the same. */
export const absences: Readonly<Record<string, Partial<Record<Thing, Absence>>>> = {
  'x.com': {
    caption: sameAsPost,
    'community post': sameAsPost,
    story: noStories,
    'live chat': gap('words in live talks are not read'),
    comment: none('a reply there'),
    'share with words': withQuote,
    reaction: noReactions,
    'double tap': noDoubleTap,
  },
  'www.facebook.com': {
    thread: none('one post at a time'),
    'community post': none('posts of groups and pages go out as posts; see there'),
    story: gap('no facts on the story composer'),
    'live chat': gap('no facts on the live page'),
    poll: gap('no facts on polls in groups'),
    quote: none('sharing with words there'),
    'double tap': noDoubleTap,
    vote: gap('no facts on polls in groups'),
  },
  'www.instagram.com': {
    thread: none('one post at a time'),
    caption: none('every post is a picture with a caption; see post'),
    'community post': noCommunity,
    'live chat': gap('no facts on the live page'),
    poll: gap('stickers of stories have no known marks'),
    quote: none('the site has no quotes'),
    vote: gap('stickers of stories have no known marks'),
    join: gap('broadcast channels have no known marks'),
  },
  'www.youtube.com': {
    post: none('community posts and captions of uploads; see there'),
    thread: none('one post at a time'),
    story: none('gone since 2023'),
    quote: none('the site has no quotes'),
    share: none('the share button hands out a link'),
    'share with words': none('the share button hands out a link'),
    reaction: noReactions,
    'double tap': none('a double tap skips'),
    profile: gap('names of channels are changed in the Studio'),
  },
  'www.tiktok.com': {
    thread: none('one video at a time'),
    post: none('every post is a video with a caption'),
    'community post': noCommunity,
    story: none('not on the web'),
    poll: none('not on the web'),
    quote: none('the site has no quotes'),
    'share with words': gap('messages that go along with a share are private'),
    reaction: noReactions,
    vote: none('not on the web'),
    join: none('the site has no groups'),
    'changed words': none('captions cannot be changed on the web'),
  },
  'www.threads.com': {
    caption: sameAsPost,
    'community post': sameAsPost,
    story: noStories,
    'live chat': noLive,
    comment: none('a reply there'),
    'share with words': withQuote,
    reaction: noReactions,
    'double tap': noDoubleTap,
    vote: gap('the choices of polls have no known marks'),
  },
  'www.linkedin.com': {
    thread: none('one post at a time'),
    caption: sameAsPost,
    'community post': none('posts of groups and pages go out as posts; see there'),
    story: noStories,
    'live chat': none('not on the web'),
    poll: gap('the lines of a poll that one makes are not read'),
    'share with words': withQuote,
    'double tap': noDoubleTap,
  },
  'bsky.app': {
    caption: sameAsPost,
    'community post': noCommunity,
    story: noStories,
    'live chat': noLive,
    poll: noPolls,
    comment: none('a reply there'),
    'share with words': withQuote,
    reaction: noReactions,
    'double tap': noDoubleTap,
    vote: noPolls,
    join: none('the site has no groups'),
    'changed words': none('posts cannot be changed'),
  },
  'mastodon.social': {
    thread: none('one post at a time'),
    caption: sameAsPost,
    'community post': noCommunity,
    story: noStories,
    'live chat': noLive,
    comment: none('a reply there'),
    'share with words': withQuote,
    reaction: noReactions,
    'double tap': noDoubleTap,
    join: none('the site has no groups'),
  },
  'web.telegram.org/a/': telegram,
  'web.telegram.org/k/': {
    ...telegram,
    story: gap('answers to stories are not read in Web K'),
    'double tap': gap('a double tap on a message is not read in Web K'),
  },
  'web.whatsapp.com/': {
    thread: none('messages stand alone'),
    'community post': none('messages in groups and channels go out as posts; see there'),
    story: none('a status goes out as a post; see there'),
    'live chat': noLive,
    comment: none('a reply there'),
    quote: none('answers quote; see reply'),
    'share with words': gap('words that go along when several messages are forwarded are not read'),
    'double tap': none('a double tap opens the box for an answer'),
  },
};
