import { bluesky } from './bluesky/index.ts';
import { facebook } from './facebook/index.ts';
import { instagram } from './instagram/index.ts';
import { linkedin } from './linkedin/index.ts';
import { mastodon } from './mastodon/index.ts';
import { telegram } from './telegram/index.ts';
import { threads } from './threads/index.ts';
import { tiktok } from './tiktok/index.ts';
import type { Platform } from './types.ts';
import { whatsapp } from './whatsapp/index.ts';
import { x } from './x/index.ts';
import { youtube } from './youtube/index.ts';

export const platforms: readonly Platform[] = [
  x,
  facebook,
  instagram,
  youtube,
  tiktok,
  threads,
  linkedin,
  bluesky,
  mastodon,
  telegram,
  whatsapp,
];

/** The platform of a page by its host name; null where nothing is guarded. */
export function platformOf(hostname: string): Platform | null {
  const pattern = `https://${hostname}/*`;
  return platforms.find(({ hosts }) => hosts.includes(pattern)) ?? null;
}

/** The platform whose servers anybody can run: that of every other host which the user lets us into. */
export const openPlatform: Platform = mastodon;
