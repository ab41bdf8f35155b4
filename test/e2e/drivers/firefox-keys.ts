/** WebDriver's private characters for keys that write nothing. */
const codes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** The character that stands for a key. @throws for a name that no key has. */
export function keyValue(key: string): string {
  const value = codes[key] ?? key;
  if ([...new Intl.Segmenter().segment(value)].length !== 1) throw new Error(`unknown key ${key}`);
  return value;
}
