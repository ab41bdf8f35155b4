import type { Knowledge } from '../judge/knowledge.ts';
import { readEvidence } from '../judge/text-judgement.ts';

/** Words for somebody who stands for an office. */
const CANDIDACY =
  /\b(?:(?:ba|bakal )?caleg|paslon|balon|pasangan calon|ca(?:pres|wapres|gub|wagub|bup|wabup|walkot|wali)|calon (?:wakil )?(?:bupati|gubernur|wali ?kota|presiden|legislatif|(?:anggota )?(?:dpr|dprd|dpd)))\b/i;
/** Whoever runs a contest, or explains it, shows names and numbers as well. */
const OFFICIAL: ReadonlySet<string> = new Set(['civic', 'duty', 'report']);
/** "Mohon doa dan dukungan": what is asked of whoever sees it. */
const PLEA = /\b(?:mohon|dukung(?:an|lah)?|doa restu|pilih(?:lah)?|coblos|menangkan|lanjutkan)\b/i;
const LONGEST_LINE = 60;
/** Between "nomor urut" and its number: a space, a colon, a dot. */
const APART = 3;
const NUMBER_ALONE = /^\W*(\d{1,2})\W*$/;

/**
 * Whether the lines of a picture are a candidate's poster: who stands for what, beside one ballot number
 * or a plea. In a sentence the same words may be news; alone on a picture they say "vote for me".
 */
export function isCampaignPoster(lines: readonly string[], knowledge: Knowledge): boolean {
  const called = new Set<number>();
  const alone = new Set<number>();
  let isCandidacy = false;
  let isNamed = false;
  let isPlea = false;
  for (const line of lines) {
    const { reading, contestants } = readEvidence(knowledge, line);
    const { matches, text } = reading;
    if (matches.some((match) => OFFICIAL.has(match.class))) return false;
    isCandidacy ||= CANDIDACY.test(line);
    isNamed ||= contestants.size > 0;
    isPlea ||= PLEA.test(line);
    const [, number] = NUMBER_ALONE.exec(line) ?? [];
    if (number) alone.add(Number(number));
    if (line.length > LONGEST_LINE) continue;
    for (const [at, match] of matches.entries()) {
      const next = matches[at + 1];
      if (!/^(?:no|nomor|nomer)\b/i.test(text.slice(match.start, match.end))) continue;
      if (next?.class === 'number' && next.start - match.end <= APART) {
        called.add(Number(text.slice(next.start, next.end)));
      }
    }
  }
  if (called.size > 1) return false;
  if (called.size === 1) return isCandidacy || isNamed;
  // A number by itself may be a date or a price: words of candidacy must say what it is.
  return isCandidacy && (isPlea || alone.size === 1);
}
