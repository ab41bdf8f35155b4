import type { PackJson } from '../../../src/lexicon/pack-types.ts';
import type { InputRow } from '../../check/input-row.ts';
import { compareRules } from './compare-rules.ts';
import { describeTrials } from './describe-trials.ts';
import { readTexts } from './read-texts.ts';
import { compiledRules, openRules } from './rule-set.ts';

/** Texts that do not say when they were written are judged as the examples of the rules are. */
const USUAL_PLACE = { at: '2024-01-15', stage: 'campaign' } as const;

/**
 * What freshly compiled rules make of texts that those compiled last did not, as lines to print; the
 * problems are lines of the file that cannot be read.
 */
export function tryRules(
  fresh: PackJson,
  content: string,
  place: Pick<InputRow, 'at' | 'stage'>,
): { lines: string[]; problems: string[] } {
  const given = place.at !== undefined || place.stage !== undefined;
  const { rows, problems } = readTexts(content, given ? place : USUAL_PLACE);
  const before = compiledRules();
  const trials = compareRules(rows, before, openRules(fresh), new Date());
  const versions =
    before.knowledge.version === fresh.version
      ? 'rules/ sudah tersusun seperti adanya, jadi tidak ada bedanya / is compiled as it stands: no difference'
      : `${before.knowledge.version} (tersusun terakhir / compiled last) → ${fresh.version} (rules/)`;
  return { lines: [`versi / version ${versions}`, ...describeTrials(trials)], problems };
}
