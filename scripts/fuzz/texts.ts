import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { assess } from '../../src/judge/assess.ts';
import { stageAt } from '../../src/judge/stage.ts';
import { ACTIVITY_KINDS, type Context, LEVELS } from '../../src/judge/types.ts';
import { foldChar } from '../../src/text/fold-char.ts';
import { tokenize } from '../../src/text/tokenize.ts';
import { KNOWN, STARTS, WordTable } from '../../src/text/word-table.ts';
import { adversarialText } from '../../test/unit/oracle/adversarial-text.ts';
import { tokenize as tokenizePlainly } from '../../test/unit/oracle/tokenize.ts';
import type { FuzzProperty } from './property.ts';

const VOCABULARY = new Set(
  'prabowo menang coblos salam dua jari teman bersama gibran ganti presiden ummat umat aamiin budi santoso kita di 漢漢 عم 2019'.split(
    ' ',
  ),
);
const words = new WordTable();
for (const word of VOCABULARY) words.mark(words.add(word), KNOWN);
words.mark(words.add('prabowo'), STARTS);
words.mark(words.add('tellu'), STARTS);

const user: Pick<Context, 'profile' | 'allow' | 'sensitivity'> = {
  profile: { status: 'pns', region: null, handles: [] },
  allow: [],
  sensitivity: 'ketat',
};

const foldedOnce = fc.property(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  (char) => {
    const once = foldChar(char);
    equal([...once].map(foldChar).join(''), once);
  },
);

const inPlace = fc.property(adversarialText, (text) => {
  let end = 0;
  for (const token of tokenize(text, words)) {
    // One raw character may stand for several letters, and so belong to two tokens.
    ok(token.start >= (/^.$/su.test(text.slice(token.start, end)) ? token.start : end));
    ok(token.end >= end && token.end > token.start && token.form !== '');
    end = token.end;
  }
  ok(end <= text.length);
});

/** What stands before and after a text moves its tokens, and changes nothing else. */
const moved = fc.property(adversarialText, fc.nat(5), (text, lines) => {
  const before = 'kita\n'.repeat(lines);
  const placed = tokenize(`${before}${text}`, words).slice(lines);
  const shapes = (tokens: typeof placed, by: number) =>
    tokens.map(({ form, start, end }) => ({ form, start: start - by, end: end - by }));
  deepEqual(shapes(placed, before.length), shapes(tokenize(text, words), 0));
});

const likePlain = fc.property(adversarialText, (text) => {
  deepEqual(
    tokenize(text, words),
    tokenizePlainly(text, (form) => VOCABULARY.has(form)),
  );
});

const judged = fc.property(
  adversarialText,
  fc.constantFrom(...ACTIVITY_KINDS),
  fc.option(adversarialText),
  fc.date({ min: new Date('2004-01-01'), max: new Date('2031-01-01'), noInvalidDate: true }),
  (text, kind, targetText, date) => {
    const at = date.toISOString();
    const target = targetText === null ? {} : { target: { text: targetText, handle: text } };
    const { level, score, findings } = assess(
      { kind, platform: 'x', at, text, ...target },
      { ...user, now: date, stage: stageAt },
    );
    ok(LEVELS.includes(level) && score >= 0 && score <= 1);
    equal(level === 'aman', findings.length === 0);
    for (const { start, end } of findings.flatMap(({ spans }) => spans)) {
      ok(start >= 0 && start < end && end <= Math.max(text.length, targetText?.length ?? 0));
    }
  },
);

export const textProperties: readonly FuzzProperty[] = [
  {
    name: 'a folded character folds to itself',
    reads: 'texts',
    shortRuns: 5000,
    share: 1,
    property: foldedOnce,
  },
  {
    name: 'tokens lie in the raw text, in order',
    reads: 'texts',
    shortRuns: 2000,
    share: 2,
    property: inPlace,
  },
  {
    name: 'offsets follow a text that is moved',
    reads: 'texts',
    shortRuns: 2000,
    share: 2,
    property: moved,
  },
  {
    name: 'tokens are those of the plain tokenizer',
    reads: 'texts',
    shortRuns: 10_000,
    share: 3,
    property: likePlain,
  },
  {
    name: 'the judgement never throws and marks what is in the text',
    reads: 'texts',
    shortRuns: 1000,
    share: 3,
    property: judged,
  },
];
