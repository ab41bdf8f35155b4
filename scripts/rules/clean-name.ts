/** Honorifics, ranks and degrees that stand before a name on a KPU list. */
const PREFIX =
  /^(?:h|hj|haji|hi|hm|hr|hmd|kh|k\.?h|hc|dr|drg|drh|drs|dra|ir|prof|apt|pdt|ners|ns|tgk|tgh|tgkh|ust|ustadz|capt|letjen|mayjen|brigjen|irjen|komjen|kombes|kompol|akbp|akp|laksda|laksma|marsda|marsma|kol|kolonel|letkol|mayor|jend|jenderal|tni|pol|purn|p|inf|r|ra|rd|rr|raden|radin|gra|bn|h\.?[mrz]|r\.?a|h\.?r\.?m)\.*$/i;
/** Degrees that follow a name without a comma. */
const SUFFIX =
  /^(?:[smab]\.?[a-z]{1,5}|ph\.?d|lc|s\.(?:[a-z]+\.?)+|m\.(?:[a-z]+\.?)+|s[eht]|mm|msi)\.*$/i;
const TITLE_IN_BRACKETS = /^\(?(?:p|purn)\.?\)?$/i;

export interface CleanName {
  /** In title case, without titles: `Rahmat Mirzani Djausal`. */
  name: string;
  /** The call name in brackets, when the list has one. */
  alias?: string;
}

/** Strips titles from a candidate's name as KPU's list of 2024 writes it. */
export function cleanName(listed: string): CleanName {
  const text = listed.replaceAll('\u00a0', ' ').replaceAll('’', "'").trim();
  const brackets = [...text.matchAll(/\(([^)]*)\)/g)].map((match) => (match[1] as string).trim());
  const alias = brackets.find((inside) => inside.length > 3 && !TITLE_IN_BRACKETS.test(inside));
  const bare = text.replace(/\([^)]*\)/g, ' ');
  const beforeComma = dropLeadingTitleParts(bare).split(',')[0] as string;
  const words = splitWords(beforeComma);
  while (words.length > 1 && PREFIX.test(words[0] as string)) words.shift();
  while (words.length > 1 && isDegree(words.at(-1) as string)) words.pop();
  const name = words
    .map((word) => word.replace(/\.+$/, ''))
    .filter(Boolean)
    .map(titleCase)
    .join(' ');
  return alias ? { name, alias: splitWords(alias).map(titleCase).join(' ') } : { name };
}

/** `DR. HC., NAME` and the like: a comma among the titles does not end the name. */
function dropLeadingTitleParts(text: string): string {
  const parts = text.split(',');
  while (parts.length > 1 && splitWords(parts[0] as string).every((word) => PREFIX.test(word))) {
    parts.shift();
  }
  return parts.join(',');
}

/** Separates `H.YULIAN` and `Dr.Ir.`, and keeps `S.Pd` whole. */
function splitWords(text: string): string[] {
  return text
    .replace(/\b(Dr|Drs|Dra|Ir|H|Hj|Prof)\.(?=\p{L})/giu, '$1. ')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '.');
}

function isDegree(word: string): boolean {
  if (/^(?:SH|SE|ST|MM|Ir)$/i.test(word)) return true;
  return word.includes('.') && SUFFIX.test(word) && !/^\p{L}\.?$/u.test(word);
}

function titleCase(word: string): string {
  return word.toLowerCase().replace(/(^|[-.])(\p{L})/gu, (part) => part.toUpperCase());
}
