import type { ActivityKind } from '../../../judge/types.ts';
import type { ActivityRow } from '../../../ledger/activity-types.ts';

type Addresses = Partial<Record<ActivityKind, string>> & { any?: string };

/**
 * Where a site lists what one has done, so that it can be taken back there. A month tells when it was
 * seen; a bare year is our own knowledge of the site, never checked against it.
 */
const LOGS: Readonly<Record<string, Addresses>> = {
  // 2026: the activity log; it asks for the kind itself.
  facebook: { any: 'https://www.facebook.com/me/allactivity' },
  // 2026.
  instagram: {
    like: 'https://www.instagram.com/your_activity/interactions/likes/',
    comment: 'https://www.instagram.com/your_activity/interactions/comments/',
    reply: 'https://www.instagram.com/your_activity/interactions/comments/',
    any: 'https://www.instagram.com/your_activity/photos_and_videos/',
  },
  // 2026: Google keeps comments and likes of YouTube in "My Activity".
  youtube: {
    comment: 'https://myactivity.google.com/page?page=youtube_comments',
    reply: 'https://myactivity.google.com/page?page=youtube_comments',
    live: 'https://myactivity.google.com/page?page=youtube_live_chat',
    like: 'https://myactivity.google.com/page?page=youtube_likes',
    follow: 'https://www.youtube.com/feed/channels',
    any: 'https://myactivity.google.com/product/youtube',
  },
  // May 2026.
  linkedin: {
    comment: 'https://www.linkedin.com/in/me/recent-activity/comments/',
    reply: 'https://www.linkedin.com/in/me/recent-activity/comments/',
    like: 'https://www.linkedin.com/in/me/recent-activity/reactions/',
    any: 'https://www.linkedin.com/in/me/recent-activity/all/',
  },
  // 2025.
  threads: {
    like: 'https://www.threads.com/liked',
    any: 'https://www.threads.com/settings/account',
  },
  // 2025: leads to one's own profile.
  tiktok: { any: 'https://www.tiktok.com/profile' },
};

/**
 * Address of the page on which the site lists acts of this kind, for finds that have no link of their
 * own; null where the site has no such page on the web (Telegram, WhatsApp) or we do not know whose it is.
 */
export function activityLogOf(
  row: Pick<ActivityRow, 'platform' | 'kind' | 'account'>,
): string | null {
  const { platform, kind, account } = row;
  if (platform === 'x') return xLog(account, kind);
  // A profile is found by the identifier (DID) that the export names.
  if (platform === 'bluesky')
    return /^did:[\w:.-]+$/.test(account) ? `https://bsky.app/profile/${account}` : null;
  // The export names the account by its address.
  if (platform === 'mastodon') return account.startsWith('https://') ? account : null;
  const log = LOGS[platform];
  return log?.[kind] ?? log?.any ?? null;
}

/** 2026: lists of one's own; the export names the account by its handle or number. */
function xLog(account: string, kind: ActivityKind): string {
  const handle = /^@?(\w{1,15})$/.exec(account)?.[1];
  if (!handle || /^\d+$/.test(handle)) return 'https://x.com/home';
  if (kind === 'like') return `https://x.com/${handle}/likes`;
  return kind === 'follow'
    ? `https://x.com/${handle}/following`
    : `https://x.com/${handle}/with_replies`;
}
