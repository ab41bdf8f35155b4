import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../scripts/check/judge-row.ts';
import { compileRules } from '../../../scripts/rules/compile-rules.ts';
import type { Stage } from '../../../src/judge/types.ts';
import type { GuideRule } from '../../../src/lexicon/guide-types.ts';

const result = compileRules(resolve(import.meta.dirname, '../../..'));
if ('problems' in result) throw new Error('the rules do not compile');
const { rules, sanctions } = result.guide;

const levelOf = (text: string, stage: Stage) =>
  verdictOf({ id: text, text, at: '2024-10-20', stage }, new Date('2024-10-20')).level;

/** Only what an example quotes is somebody's text; the rest of it tells what they did. */
const quotedIn = (which: keyof GuideRule['examples']) =>
  rules.flatMap(({ id, examples, stages }) =>
    [...examples[which].id.matchAll(/“([^”]+)”/g)].map((match) => ({
      id,
      text: match[1] as string,
      stages: stages.filter((stage) => stage !== 'outside'),
    })),
  );

describe('the guide', () => {
  it.each(quotedIn('fine'))('$id: “$text” is fine', ({ text, stages }) => {
    expect(stages.filter((stage) => levelOf(text, stage) !== 'aman')).toEqual([]);
  });

  it.each(quotedIn('risky'))('$id: “$text” is warned of', ({ text, stages }) => {
    expect(stages.filter((stage) => levelOf(text, stage) === 'aman')).toEqual([]);
  });

  it('tells every rule of the pack, and only sanctions that it explains', () => {
    const { decree, forms } = result.pack;
    expect(rules.map(({ id }) => id)).toEqual([...decree, ...forms].map(({ id }) => id));
    const known = new Set(sanctions.map(({ id }) => id));
    const named = rules.flatMap(({ sanction }) => Object.values(sanction));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('is kept out of the pack, which every site carries', () => {
    expect(JSON.stringify(result.pack)).not.toContain(rules[0]?.online.id);
    expect(JSON.stringify(result.pack)).not.toContain(rules[0]?.examples.risky.id);
  });
});
