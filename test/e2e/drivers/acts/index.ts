import { facebookActs } from './facebook-acts.ts';
import { instagramActs } from './instagram-acts.ts';
import type { PracticeAct } from './practice-act.ts';
import { xPressing } from './x-pressing.ts';
import { xWriting } from './x-writing.ts';

/** Every act × path of every practice page, with the address where it starts. */
export const practice: ReadonlyArray<{ start: string; acts: readonly PracticeAct[] }> = [
  { start: 'https://x.com/home', acts: [...xWriting, ...xPressing] },
  { start: 'https://www.facebook.com/', acts: facebookActs },
  { start: 'https://www.instagram.com/', acts: instagramActs },
];
