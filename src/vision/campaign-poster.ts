import type { Knowledge } from '../judge/knowledge.ts';
import { readEvidence } from '../judge/text-judgement.ts';
import type { PackPosterWords } from '../lexicon/pack-types.ts';

/** Whoever runs a contest, or explains it, shows names and numbers as well. */
const OFFICIAL: ReadonlySet<string> = new Set(['civic', 'duty', 'report']);
/** More words than these are a sentence. */
const MOST_WORDS = 12;
const BALLOT_NUMBER = /^0?[1-9]$|^[1-9]\d$/;

/**
 * Whether the lines of a picture are a candidate's poster: who stands for what, beside one ballot number
 * or a plea. In a sentence the same words may be news; alone on a picture they say "vote for me".
 *
 * @param words rules/posters.yaml
 */
export function isCampaignPoster(
  lines: readonly string[],
  knowledge: Knowledge,
  words: PackPosterWords,
): boolean {
  const called = new Set<number>();
  const alone = new Set<number>();
  let isCandidacy = false;
  let isNamed = false;
  let isPlea = false;
  for (const line of lines) {
    const { reading, contestants } = readEvidence(knowledge, line);
    if (reading.matches.some((match) => OFFICIAL.has(match.class))) return false;
    const forms = reading.tokens.map(({ form }) => form);
    const text = ` ${forms.join(' ')} `;
    const holds = (list: readonly string[]) => list.some((one) => text.includes(` ${one} `));
    isCandidacy ||= holds(words.candidacy);
    isPlea ||= holds(words.plea);
    isNamed ||= contestants.size > 0;
    if (forms.length > MOST_WORDS) continue;
    for (const [at, form] of forms.entries()) {
      if (!BALLOT_NUMBER.test(form)) continue;
      if (words.number.includes(forms[at - 1] ?? '')) called.add(Number(form));
      else if (forms.length === 1) alone.add(Number(form));
    }
  }
  if (called.size > 1) return false;
  if (called.size === 1) return isCandidacy || isNamed;
  // A number by itself may be a date or a price: words of candidacy must say what it is.
  return isCandidacy && (isPlea || alone.size === 1);
}
