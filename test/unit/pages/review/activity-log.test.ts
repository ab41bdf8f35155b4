import { expect, test } from 'vitest';
import { archiveParsers } from '../../../../src/archives/index.ts';
import { ACTIVITY_KINDS } from '../../../../src/judge/types.ts';
import { activityLogOf } from '../../../../src/pages/review/triage/activity-log.ts';

/** What an export names an account by. */
const ACCOUNTS: Record<string, string> = {
  bluesky: 'did:plc:abc',
  mastodon: 'https://mastodon.social/users/rini',
};
const NOT_ON_THE_WEB = ['telegram', 'whatsapp'];

test.each(archiveParsers.map(({ id }) => id))(
  '%s leads somewhere for every kind, by https',
  (platform) => {
    for (const kind of ACTIVITY_KINDS) {
      const place = activityLogOf({ platform, kind, account: ACCOUNTS[platform] ?? 'rini' });
      if (NOT_ON_THE_WEB.includes(platform)) expect(place).toBeNull();
      else expect(place).toMatch(/^https:\/\//);
    }
  },
);

test.each([
  ['x', 'like', '@rini_a', 'https://x.com/rini_a/likes'],
  ['x', 'post', 'rini_a', 'https://x.com/rini_a/with_replies'],
  ['x', 'post', '1234567', 'https://x.com/home'],
  ['mastodon', 'post', 'javascript:alert(1)', null],
  ['bluesky', 'post', '', null],
  ['youtube', 'like', '', 'https://myactivity.google.com/page?page=youtube_likes'],
] as const)('%s, %s by %s', (platform, kind, account, expected) => {
  expect(activityLogOf({ platform, kind, account })).toBe(expected);
});
