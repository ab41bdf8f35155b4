import { pack } from '../../src/lexicon/pack.ts';
import { assessPhoto } from '../../src/vision/assess-photo.ts';
import { lookAtPicture } from '../../src/vision/look-at-picture.ts';
import type { TextNetworks } from '../../src/vision/text/find-text.ts';
import { placeRow } from '../check/judge-row.ts';
import { decodePicture } from './decode-picture.ts';
import type { Poster } from './posters/render-posters.ts';

export interface PosterCounts {
  triggers: { found: number; all: number };
  /** Posters of candidates that are above `aman` in a campaign. */
  campaign: { flagged: number; all: number };
  /** Posters of offices that are. */
  official: { flagged: number; all: number };
  /** Median milliseconds a poster. */
  milliseconds: number;
  /** What went wrong, by style and text. */
  misses: string[];
}

const IN_CAMPAIGN = { id: 'poster', text: '', stage: 'campaign', at: '2024-10-15' } as const;

/** Reads and judges rendered posters as the pictures of posts without a caption, in a campaign. */
export async function evaluatePosters(
  text: TextNetworks,
  posters: readonly Poster[],
): Promise<PosterCounts> {
  const counts: PosterCounts = {
    triggers: { found: 0, all: 0 },
    campaign: { flagged: 0, all: 0 },
    official: { flagged: 0, all: 0 },
    milliseconds: 0,
    misses: [],
  };
  const times: number[] = [];
  for (const { style, id, picture, triggers } of posters) {
    const pixels = await decodePicture(picture);
    // What is read, not how fast: that depends on what else the machine does.
    const limits = { budgetMs: Number.POSITIVE_INFINITY, now: () => performance.now() };
    const sight = lookAtPicture({ hands: null, text }, pixels, limits);
    times.push(sight.milliseconds);
    const { activity, context } = placeRow(IN_CAMPAIGN, new Date(IN_CAMPAIGN.at));
    const { level } = assessPhoto(sight, activity, context, pack);
    const read = plain(sight.text.map((line) => line.text).join(' '));
    const missed = triggers.filter((trigger) => !read.includes(trigger));
    counts.triggers.all += triggers.length;
    counts.triggers.found += triggers.length - missed.length;
    const kind = triggers.length > 0 ? counts.campaign : counts.official;
    kind.all++;
    if (level !== 'aman') kind.flagged++;
    const isWrong = missed.length > 0 || (level !== 'aman') !== triggers.length > 0;
    if (isWrong)
      counts.misses.push(
        `poster ${style}/${id}: ${level}, not read: ${missed.join(', ')} (${read})`,
      );
  }
  counts.milliseconds = times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
  return counts;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
