import { createHash } from 'node:crypto';
import { speak } from '../../../src/i18n/translate.ts';
import type { PackContest } from '../../../src/lexicon/pack-types.ts';
import type { RulePack } from '../../../src/lexicon/rule-pack.ts';
import { compilePack } from '../../../src/packs/compile-pack.ts';
import { shippedBase } from '../../../src/packs/pack-base.ts';
import type { PackProblem } from '../../../src/packs/pack-problem.ts';
import { readSignature } from '../../../src/packs/signature.ts';
import { problemText } from '../../../src/pages/options/packs/problem-text.ts';
import type { InputRow } from '../../check/input-row.ts';
import { compareRules } from '../try/compare-rules.ts';
import { describeTrials } from '../try/describe-trials.ts';
import { readTexts } from '../try/read-texts.ts';
import { compiledRules } from '../try/rule-set.ts';
import { checkExamples } from './check-examples.ts';

const { t } = speak('id');

/** A pack that may be given to others, or lines that name each fault with its place. */
export function checkPack(file: string, text: string): { pack: RulePack } | { faults: string[] } {
  const compiled = compilePack(text, shippedBase(), 'id');
  const describe = (problems: PackProblem[]) =>
    problems
      .sort((a, b) => a.line - b.line || a.column - b.column)
      .map((problem) => {
        const { line, column } = problem;
        return `${file}:${line}:${column}: ${problemText(t, problem)}`;
      });
  if ('problems' in compiled) return { faults: describe(compiled.problems) };
  const pack = { ...compiled.pack, digest: createHash('sha256').update(text).digest('hex') };
  const problems = checkExamples(pack, compiled.file, compiled.source);
  return problems.length > 0 ? { faults: describe(problems) } : { pack };
}

/** What a pack is, as lines to print. */
export async function describePack(pack: RulePack, text: string): Promise<string[]> {
  const { version, publisher, region, from, to, contestants, names, phrases } = pack;
  const signature = await readSignature(text);
  return [
    `${pack.id}: ${pack.name}`,
    `  ${t('packs.version', { version: `${version}`, publisher })}`,
    `  ${t('packs.scope', { region: region === '*' ? t('packs.country') : region, from, to })}`,
    `  ${t('packs.content', {
      contestants: `${contestants.length}`,
      names: `${names.length}`,
      phrases: `${phrases.length}`,
    })}`,
    `  ${
      signature.state === 'valid'
        ? t('packs.signature-valid', signature)
        : signature.state === 'invalid'
          ? t('packs.refused-signature', { version: `${version}` })
          : t(`packs.signature-${signature.state}`)
    }`,
  ];
}

/**
 * What a pack flags in texts that the rules alone leave alone. Texts that say neither day nor stage are
 * judged on the pack's first day, in a campaign.
 */
export function tryPack(
  pack: RulePack,
  content: string,
  place: Pick<InputRow, 'at' | 'stage'>,
): { lines: string[]; problems: string[] } {
  const given = place.at !== undefined || place.stage !== undefined;
  const usual = { at: pack.from, stage: 'campaign' } as const;
  const { rows, problems } = readTexts(content, given ? place : usual);
  const { knowledge, calendar } = compiledRules();
  const rules = { knowledge, calendar: given ? calendar : [...calendar, contestOf(pack)] };
  const trials = compareRules(rows, rules, { ...rules, packs: [pack] }, new Date());
  return { lines: describeTrials(trials), problems };
}

/** The calendar may not know the contest that a pack is about. */
function contestOf({ id, name, region, from, to }: RulePack): PackContest {
  const periods = [{ stage: 'campaign', from, to } as const];
  return { id, name: { id: name, en: name }, kind: 'pilkada', regions: [region], periods };
}
