import { parsePattern } from '../lexicon/parse-pattern.ts';
import type { PatternElement } from '../lexicon/pattern.ts';
import { MOST } from './limits.ts';
import type { PackBase } from './pack-base.ts';
import type { Blame } from './pack-problem.ts';
import type { PackFile } from './pack-schema.ts';
import { unknownClass } from './phrase-schema.ts';

/** Finds patterns that cannot be read, that would cost too much, or that are met by anything. */
export function checkPhrases({ phrases }: PackFile, base: PackBase, blame: Blame): void {
  let forms = 0;
  phrases.forEach(({ patterns }, at) => {
    patterns.forEach((pattern, place) => {
      const elements = checkPattern(pattern, base, (code, _, detail) =>
        blame(code, ['phrases', at, 'patterns', place], detail),
      );
      for (const element of elements) forms += element.forms.length;
    });
  });
  if (forms > MOST.forms) blame('too-many', ['phrases'], MOST.forms);
}

function checkPattern(pattern: string, base: PackBase, blame: Blame): PatternElement[] {
  // Before it is parsed: only then is the parser's time bounded too.
  if (pattern.length > MOST.patternLength) {
    blame('long-pattern', [], MOST.patternLength);
    return [];
  }
  const elements = parsed(pattern, blame);
  const unknown = unknownClass(elements, base.classes);
  if (unknown !== undefined) {
    blame('no-class', [], `{${unknown}}`);
    return [];
  }
  const gaps = elements.reduce((sum, { gap }) => sum + gap, 0);
  if (elements.length > MOST.patternElements || gaps > MOST.patternGaps) {
    blame('long-pattern', [], MOST.patternLength);
  } else if (elements.length > 0 && !elements.some((element) => tells(element, base))) {
    blame('broad-pattern', [], pattern);
  }
  return elements;
}

function parsed(pattern: string, blame: Blame): PatternElement[] {
  try {
    return parsePattern(pattern);
  } catch (error) {
    blame('bad-pattern', [], (error as Error).message);
    return [];
  }
}

/** Whether an element must be there and is more than a word that everybody uses. */
function tells({ optional, classes, forms }: PatternElement, { commonWords }: PackBase): boolean {
  return !optional && (classes.length > 0 || forms.some((form) => !commonWords.has(form)));
}
