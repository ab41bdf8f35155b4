import type { Knowledge } from '../judge/knowledge.ts';
import { readEvidence } from '../judge/text-judgement.ts';

/** Words for somebody who stands for an office. */
const CANDIDACY =
  /^(?:(?:ba|bakal )?cal(?:eg|on)|pasangan calon|paslon|balon|ca(?:pres|wapres|gub|wagub|bup|wabup|walkot|wali))/i;
/** Whoever runs a contest, or explains it, shows names and numbers as well. */
const OFFICIAL: ReadonlySet<string> = new Set(['civic', 'duty', 'report']);
const LONGEST_LINE = 60;
/** Between "nomor urut" and its number: a space, a colon, a dot. */
const APART = 3;

/**
 * Whether the lines of a picture are a candidate's poster: who stands for what, and one ballot number.
 * In a sentence the same words may be news; alone on a picture they say "vote for me".
 */
export function isCampaignPoster(lines: readonly string[], knowledge: Knowledge): boolean {
  const numbers = new Set<string>();
  let candidacy = false;
  for (const line of lines) {
    const { reading, contestants } = readEvidence(knowledge, line);
    const { matches, text } = reading;
    if (matches.some((match) => OFFICIAL.has(match.class))) return false;
    candidacy ||= contestants.size > 0;
    for (const [at, match] of matches.entries()) {
      const words = text.slice(match.start, match.end);
      if (match.class === 'contest') candidacy ||= CANDIDACY.test(words);
      const next = matches[at + 1];
      if (!/^(?:no|nomor|nomer)\b/i.test(words) || line.length > LONGEST_LINE) continue;
      if (next?.class === 'number' && next.start - match.end <= APART) {
        numbers.add(text.slice(next.start, next.end));
      }
    }
  }
  return candidacy && numbers.size === 1;
}
