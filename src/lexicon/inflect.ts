const VOWELS = /^[aeiou]/;

/** The nasal form of a stem: `pilih` gives `memilih`, `dukung` `mendukung`, `coblos` `mencoblos`. */
function nasal(stem: string): { formal: string; casual: string[] } {
  const rest = stem.slice(1);
  if (VOWELS.test(stem)) return { formal: `meng${stem}`, casual: [`ng${stem}`] };
  switch (stem[0]) {
    case 'p':
      return { formal: `mem${rest}`, casual: [`m${rest}`] };
    case 't':
      return { formal: `men${rest}`, casual: [`n${rest}`] };
    case 'k':
      return { formal: `meng${rest}`, casual: [`ng${rest}`] };
    case 's':
      return { formal: `meny${rest}`, casual: [`ny${rest}`] };
    case 'c':
      return { formal: `men${stem}`, casual: [`ny${rest}`] };
    case 'd':
    case 'j':
      return { formal: `men${stem}`, casual: [`n${stem}`] };
    case 'b':
    case 'f':
    case 'v':
      return { formal: `mem${stem}`, casual: [`m${stem}`, `nge${stem}`] };
    case 'g':
    case 'h':
      return { formal: `meng${stem}`, casual: [`ng${stem}`] };
    default:
      return { formal: `me${stem}`, casual: [`nge${stem}`] };
  }
}

/**
 * The forms of a verb stem that posts use: active, passive, first person, casual, and the suffixes
 * -kan, -i, -in and Javanese -ke. Clitics (-lah, -nya) are taken off by the reader of words.
 */
export function inflect(stem: string): string[] {
  const { formal, casual } = nasal(stem);
  const heads = [stem, formal, ...casual, `di${stem}`, `ku${stem}`, `nge${stem}`, `ter${stem}`];
  return [
    ...new Set(heads.flatMap((head) => ['', 'kan', 'i', 'in', 'ke'].map((tail) => head + tail))),
  ];
}
