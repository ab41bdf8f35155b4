/** One page of the user's own, what stands on it, and a page of the same site that is not theirs. */
export interface OwnSite {
  own: string;
  other: string;
  /** What is scrolled past. */
  items: string;
  /** Kind of each row that arrives, sorted, and how many of them are waspada or bahaya. */
  kinds: string[];
  found: number;
}

const times = (count: number, kind: string) => Array.from({ length: count }, () => kind);

export const ownSites: readonly OwnSite[] = [
  {
    own: 'https://x.com/rini_astuti',
    other: 'https://x.com/relawan_pgmaju',
    items: 'article',
    kinds: [...times(8, 'post'), 'share'],
    found: 2,
  },
  {
    own: 'https://x.com/rini_astuti/likes',
    other: 'https://x.com/home',
    items: 'article',
    kinds: times(7, 'like'),
    found: 4,
  },
  {
    own: 'https://mastodon.social/@rini_astuti',
    other: 'https://mastodon.social/@relawan_pgmaju',
    items: '.status',
    kinds: [...times(8, 'post'), 'share'],
    found: 2,
  },
  {
    own: 'https://mastodon.social/favourites',
    other: 'https://mastodon.social/home',
    items: '.status',
    kinds: times(7, 'like'),
    found: 4,
  },
  {
    own: 'https://www.facebook.com/rini_astuti',
    other: 'https://www.facebook.com/relawan_pgmaju',
    items: '[aria-posinset]:not(:empty)',
    kinds: times(8, 'post'),
    found: 1,
  },
  {
    own: 'https://www.facebook.com/me/allactivity',
    other: 'https://www.facebook.com/',
    items: '[role="listitem"]',
    kinds: ['comment', 'join', 'join', ...times(7, 'like'), 'share'],
    found: 6,
  },
  {
    own: 'https://www.threads.com/@rini_astuti',
    other: 'https://www.threads.com/@relawan_pgmaju',
    items: '[data-pressable-container]',
    kinds: times(8, 'post'),
    found: 1,
  },
  {
    own: 'https://www.threads.com/liked',
    other: 'https://www.threads.com/',
    items: '[data-pressable-container]',
    kinds: times(7, 'like'),
    found: 4,
  },
  {
    own: 'https://bsky.app/profile/rini_astuti',
    other: 'https://bsky.app/profile/relawan_pgmaju',
    items: '[data-testid^="feedItem"]',
    kinds: times(8, 'post'),
    found: 1,
  },
  {
    own: 'https://www.instagram.com/rini_astuti/',
    other: 'https://www.instagram.com/relawan_pgmaju/',
    items: 'main a.square',
    kinds: times(8, 'post'),
    found: 1,
  },
  {
    own: 'https://www.instagram.com/your_activity/interactions/comments/',
    other: 'https://www.instagram.com/',
    items: '.square',
    kinds: times(7, 'comment'),
    found: 1,
  },
  {
    own: 'https://www.tiktok.com/@rini_astuti',
    other: 'https://www.tiktok.com/@relawan_pgmaju',
    items: '.square',
    kinds: [...times(7, 'like'), ...times(8, 'post')],
    found: 5,
  },
  {
    own: 'https://www.youtube.com/@rini_astuti/posts',
    other: 'https://www.youtube.com/@relawan_pgmaju/posts',
    items: 'ytd-backstage-post-renderer',
    kinds: times(8, 'post'),
    found: 1,
  },
  {
    own: 'https://www.youtube.com/playlist?list=LL',
    other: 'https://www.youtube.com/playlist?list=PL1',
    items: 'ytd-playlist-video-renderer',
    kinds: times(7, 'like'),
    found: 4,
  },
  {
    own: 'https://www.linkedin.com/in/rini_astuti/recent-activity/all/',
    other: 'https://www.linkedin.com/in/relawan_pgmaju/recent-activity/all/',
    items: '[data-urn]',
    kinds: [...times(8, 'post'), 'share'],
    found: 2,
  },
  {
    own: 'https://www.linkedin.com/in/rini_astuti/recent-activity/reactions/',
    other: 'https://www.linkedin.com/feed/',
    items: '[data-urn]',
    kinds: times(7, 'like'),
    found: 4,
  },
  {
    own: 'https://www.linkedin.com/in/rini_astuti/recent-activity/comments/',
    other: 'https://www.linkedin.com/in/relawan_pgmaju/recent-activity/comments/',
    items: '[data-urn]',
    kinds: times(7, 'comment'),
    found: 1,
  },
];
