import type { BrowserName } from '../types.ts';
import { blueskyActs } from './bluesky-acts.ts';
import { facebookActs } from './facebook-acts.ts';
import { instagramActs } from './instagram-acts.ts';
import { linkedinActs } from './linkedin-acts.ts';
import { mastodonActs } from './mastodon-acts.ts';
import type { PracticeAct } from './practice-act.ts';
import { telegramAActs } from './telegram-a-acts.ts';
import { telegramKActs } from './telegram-k-acts.ts';
import { threadsActs } from './threads-acts.ts';
import { tiktokActs } from './tiktok-acts.ts';
import { whatsappActs } from './whatsapp-acts.ts';
import { xPressing } from './x-pressing.ts';
import { xWriting } from './x-writing.ts';
import { youtubeActs } from './youtube-acts.ts';

interface Practice {
  /** Address where the acts start. */
  start: string;
  acts: readonly PracticeAct[];
  /** Browsers cost minutes: in Firefox, and unasked, only the acts that differ from the others. */
  sparing?: true;
}

/** Every act × path of every practice page. */
export const practice: readonly Practice[] = [
  { start: 'https://x.com/home', acts: [...xWriting, ...xPressing] },
  { start: 'https://www.facebook.com/', acts: facebookActs },
  { start: 'https://www.instagram.com/', acts: instagramActs },
  { start: 'https://www.youtube.com/', acts: youtubeActs, sparing: true },
  { start: 'https://www.tiktok.com/foryou', acts: tiktokActs, sparing: true },
  { start: 'https://www.threads.com/', acts: threadsActs, sparing: true },
  { start: 'https://www.linkedin.com/feed/', acts: linkedinActs, sparing: true },
  { start: 'https://bsky.app/', acts: blueskyActs, sparing: true },
  { start: 'https://mastodon.social/home', acts: mastodonActs, sparing: true },
  { start: 'https://web.telegram.org/a/', acts: telegramAActs, sparing: true },
  { start: 'https://web.telegram.org/k/', acts: telegramKActs, sparing: true },
  { start: 'https://web.whatsapp.com/', acts: whatsappActs, sparing: true },
];

/** Those acts of a practice page that are played in this browser. */
export function playedIn(browser: BrowserName, { acts, sparing }: Practice): PracticeAct[] {
  return acts.filter(({ differs }) => !sparing || differs || browser === 'chromium');
}

/** Those acts that are also tried with something harmless. */
export function playedUnasked({ acts, sparing }: Practice): PracticeAct[] {
  return acts.filter(({ differs }) => !sparing || differs);
}
