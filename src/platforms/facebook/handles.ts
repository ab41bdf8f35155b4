const ORIGIN = 'https://www.facebook.com';

/** Parameters that tell one post, photo, comment or account from another. */
const IDENTIFYING = ['id', 'story_fbid', 'fbid', 'set', 'v', 'comment_id', 'reply_comment_id'];

/** First parts of addresses that are places of the site, not accounts. */
const PLACES = new Set([
  '',
  'ads',
  'bookmarks',
  'events',
  'friends',
  'gaming',
  'hashtag',
  'help',
  'home.php',
  'live',
  'login',
  'marketplace',
  'me',
  'messages',
  'notifications',
  'permalink.php',
  'photo',
  'photo.php',
  'policies',
  'privacy',
  'reel',
  'saved',
  'search',
  'settings',
  'share',
  'stories',
  'story.php',
  'watch',
]);

/**
 * Name or number of the account that a link leads to: `/budi`, `/profile.php?id=7`,
 * `/groups/1/user/7/`, `/people/Budi/7/`; of a group its own name or number.
 * @returns '' for links to anything else
 */
export function handleOf(href: string): string {
  const url = addressOf(href);
  if (!url || !/(^|\.)facebook\.com$/.test(url.hostname)) return '';
  const [first = '', second = '', third = '', fourth = ''] = url.pathname.split('/').slice(1);
  if (first === 'profile.php') return url.searchParams.get('id') ?? '';
  if (first === 'groups') return third === 'user' ? fourth : third === '' ? second : '';
  if (first === 'people' || first === 'pages' || first === 'p') return third || second;
  return PLACES.has(first) || second !== '' ? '' : first;
}

/** Absolute address with only what says which item it is; '' when it is none. */
export function absolute(href: string): string {
  const url = addressOf(href);
  if (!url) return '';
  const plain = new URL(url.pathname, url.origin);
  // Asked by name: in Firefox's content scripts URLSearchParams cannot be iterated.
  for (const name of IDENTIFYING) {
    const value = url.searchParams.get(name);
    if (value !== null) plain.searchParams.set(name, value);
  }
  return plain.href;
}

function addressOf(href: string): URL | null {
  return URL.canParse(href, ORIGIN) ? new URL(href, ORIGIN) : null;
}
