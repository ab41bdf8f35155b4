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
];
