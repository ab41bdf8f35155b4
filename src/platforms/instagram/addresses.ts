const ORIGIN = 'https://www.instagram.com';

/** First parts of addresses that are places of the site, not accounts. */
const PLACES = new Set([
  'about',
  'accounts',
  'create',
  'direct',
  'explore',
  'legal',
  'p',
  'reel',
  'reels',
  'stories',
  'tv',
  'web',
  'your_activity',
]);

/** Account that a link leads to (`/budi/` gives `budi`); '' for links to anything else. */
export function handleOf(href: string): string {
  const url = addressOf(href);
  if (!url || !/(^|\.)instagram\.com$/.test(url.hostname)) return '';
  const [first = '', ...rest] = partsOf(url);
  const isName = /^[\w.]{1,30}$/.test(first) && !PLACES.has(first);
  return isName && rest.length === 0 ? first : '';
}

/** Absolute address without what tells how one came there; '' when it is none. */
export function absolute(href: string): string {
  const url = addressOf(href);
  return url ? url.origin + url.pathname : '';
}

/** What the open page shows. */
export function placeOf({ pathname }: Location): {
  kind: 'home' | 'post' | 'story' | 'messages' | 'accounts' | 'profile' | 'other';
  /** Whose story or profile it is, else ''. */
  handle: string;
} {
  const parts = partsOf({ pathname });
  const [first = '', second = ''] = parts;
  if (first === '') return { kind: 'home', handle: '' };
  if (first === 'stories') return { kind: 'story', handle: second === 'highlights' ? '' : second };
  if (first === 'direct') return { kind: 'messages', handle: '' };
  if (first === 'accounts') return { kind: 'accounts', handle: '' };
  // A post's address may begin with its author: `/budi/p/AAA/`.
  if (parts.some((part) => /^(?:p|reel|reels|tv)$/.test(part))) return { kind: 'post', handle: '' };
  const handle = PLACES.has(first) ? '' : first;
  return { kind: handle ? 'profile' : 'other', handle };
}

function partsOf({ pathname }: { pathname: string }): string[] {
  return pathname.split('/').filter((part) => part !== '');
}

function addressOf(href: string): URL | null {
  return URL.canParse(href, ORIGIN) ? new URL(href, ORIGIN) : null;
}
