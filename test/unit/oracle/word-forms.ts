/** Clitics that follow any Indonesian word, names included (`prabowolah`, `coblosnya`). */
const CLITICS = ['nya', 'lah', 'kah', 'pun', 'mu', 'ku', 'ny'];

/** Digits that stand for letters inside words, the first reading first. */
const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'il',
  2: 'z',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'gb',
  7: 't',
  8: 'b',
  9: 'g',
};

/** Letters of the basic plane. */
const LONG_RUN = /([\p{L}--[\u{10000}-\u{10ffff}]])\1{2,}/gv;
const RUN = /([\p{L}--[\u{10000}-\u{10ffff}]])\1+/gv;
const REDUPLICATED = /^([\p{L}--[\u{10000}-\u{10ffff}]]{3,})2([\p{L}--[\u{10000}-\u{10ffff}]]*)$/v;

export interface WordReading {
  form: string;
  /** The first digit that stood for a letter, '' when none did. */
  leetDigit: string;
}

/** Tells whether a form is a word that the rule data knows. */
export type KnowsWord = (form: string) => boolean;

/**
 * Chooses how to read one folded word: as written; without stretched letters; without a clitic;
 * with digits read as letters; without reduplication (`teman2`). The first known reading wins;
 * an unknown word is returned as written, with runs of three letters or more collapsed.
 */
export function readWord(written: string, knows: KnowsWord): WordReading {
  if (knows(written)) return { form: written, leetDigit: '' };
  const short = collapseRuns(written, 3);
  const plain = readPlain(short, knows) ?? readPlain(collapseRuns(short, 2), knows);
  if (plain) return { form: plain, leetDigit: '' };
  if (!/\d/.test(short)) return { form: short, leetDigit: '' };
  const reduplicated = REDUPLICATED.exec(short);
  if (reduplicated) {
    const [, stem = '', suffix = ''] = reduplicated;
    if (suffix === '' || CLITICS.includes(suffix)) {
      return { form: readPlain(stem, knows) ?? stem, leetDigit: '' };
    }
  }
  return readLeet(short, knows) ?? { form: short, leetDigit: '' };
}

function readPlain(form: string, knows: KnowsWord): string | null {
  if (knows(form)) return form;
  for (const clitic of CLITICS) {
    if (!form.endsWith(clitic) || form.length < clitic.length + 3) continue;
    const stem = form.slice(0, -clitic.length);
    if (knows(stem)) return stem;
  }
  return null;
}

/** Reads digits as letters only inside a word that has at least as many letters as digits. */
function readLeet(form: string, knows: KnowsWord): WordReading | null {
  const digits = form.match(/\d/g) ?? [];
  if (digits.length > 4 || form.length - digits.length < digits.length) return null;
  const digit = digits[0] as string;
  for (const choice of [0, 1]) {
    const letters = form.replace(/\d/g, (one) => {
      const readings = LEET[one] as string;
      return readings[Math.min(choice, readings.length - 1)] as string;
    });
    const plain = readPlain(letters, knows) ?? readPlain(collapseRuns(letters, 2), knows);
    if (plain) return { form: plain, leetDigit: digit };
  }
  return null;
}

/** Shortens every run of `least` or more equal letters to one letter; digits are left alone. */
function collapseRuns(form: string, least: 2 | 3): string {
  return form.replace(least === 3 ? LONG_RUN : RUN, '$1');
}
