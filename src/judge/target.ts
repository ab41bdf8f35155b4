import type { Knowledge } from './knowledge.ts';
import { readEvidence } from './text-judgement.ts';
import type { Target } from './types.ts';

/** What kind of account an act is aimed at. */
export type AccountKind = 'campaign' | 'contestant' | 'official' | 'other';

const CAMPAIGN_WORDS =
  /relawan|pemenangan|timses|tim sukses|laskar|pendukung|barisan|sahabat|sobat|mania|projo|4presiden|for ?presiden|menang/;
const OFFICIAL_WORDS =
  /\b(?:kpu|bawaslu|dkpp|panwaslu|bkn|kemenpan|korpri|pemkab|pemkot|pemprov|dinas|kominfo|diskominfo|humas)/;

/**
 * Reads an account from its name and handle: `campaign` is a party's, a team's or a candidate's
 * listed account, `contestant` an account that bears a contestant's name, `official` an election
 * body or an agency (what it publishes clears: NV5 of the facts).
 */
export function accountKind(knowledge: Knowledge, target: Target | undefined): AccountKind {
  if (!target?.author && !target?.handle) return 'other';
  const handle = (target.handle ?? '').replace(/^@/, '');
  const name = `${target.author ?? ''} ${handle.replaceAll(/[_.\d]+/g, ' ')}`.toLowerCase();
  if (OFFICIAL_WORDS.test(name)) return 'official';
  const shown = [target.author ?? '', handle ? `@${handle} #${handle}` : ''].join(' ');
  const { reading, contestants } = readEvidence(knowledge, shown);
  if (contestants.size === 0) {
    return CAMPAIGN_WORDS.test(name) && reading.matches.some((match) => match.class === 'contest')
      ? 'campaign'
      : 'other';
  }
  const classes = new Set([...contestants].map((match) => match.class));
  const listed = ['handle', 'party', 'team-name', 'slogan', 'camp-insult'].some((one) =>
    classes.has(one),
  );
  return listed || CAMPAIGN_WORDS.test(name) ? 'campaign' : 'contestant';
}
