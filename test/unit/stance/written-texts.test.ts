import { expect, test } from 'vitest';
import { LESSONS, UNSEEN, writtenTexts } from '../../../scripts/stance/written-texts.ts';

const lessons = writtenTexts(LESSONS);
const unseen = writtenTexts(UNSEEN);

/** A text by its letters alone. */
const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '') || text;

test('what is kept back to measure with is nowhere among the lessons', () => {
  const learned = new Set(lessons.map(({ text }) => letters(text)));
  expect(unseen.filter(({ text }) => learned.has(letters(text)))).toEqual([]);
});

test('each text stands once, partisan ones first and then by letters, so that a change is easy to read', () => {
  const texts = [...lessons, ...unseen].map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  const order = ['PARTISAN', 'POLITICAL-NEUTRAL', 'NON-POLITICAL'];
  for (const all of [lessons, unseen]) {
    for (const [at, one] of all.entries()) {
      const before = all[at - 1];
      if (before?.writer !== one.writer) continue;
      const labels = order.indexOf(one.label) - order.indexOf(before.label);
      expect(labels || Number(one.text > before.text), one.text).toBeGreaterThan(0);
    }
  }
});

test('every file has texts of each label', () => {
  const labels = new Map<string, Set<string>>();
  for (const { writer, label } of [...lessons, ...unseen]) {
    labels.set(writer, (labels.get(writer) ?? new Set()).add(label));
  }
  for (const [writer, found] of labels) expect(found.size, writer).toBe(3);
});
