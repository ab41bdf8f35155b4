import { bluesky } from './bluesky/index.ts';
import { facebook } from './facebook/index.ts';
import { instagram } from './instagram/index.ts';
import { linkedin } from './linkedin/index.ts';
import { mastodon } from './mastodon/index.ts';
import { telegram } from './telegram/index.ts';
import { threads } from './threads/index.ts';
import { tiktok } from './tiktok/index.ts';
import type { ArchiveParser } from './types.ts';
import { whatsapp } from './whatsapp/index.ts';
import { x } from './x/index.ts';
import { youtube } from './youtube/index.ts';

/** Every export format, asked in this order; Threads before the Instagram export it comes in. */
export const archiveParsers: readonly ArchiveParser[] = [
  threads,
  instagram,
  facebook,
  x,
  tiktok,
  youtube,
  linkedin,
  telegram,
  mastodon,
  bluesky,
  whatsapp,
];
