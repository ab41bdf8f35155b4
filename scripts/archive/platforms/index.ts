import type { Shape } from '../types.ts';
import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** The shapes of each platform, by the ids of `archiveParsers`. */
export const platformShapes: Readonly<Record<string, readonly Shape[]>> = {
  facebook,
  instagram,
  threads,
  x,
  tiktok,
  youtube,
  linkedin,
  telegram,
  whatsapp,
  mastodon,
  bluesky,
};
