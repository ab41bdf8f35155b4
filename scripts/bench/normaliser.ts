const folded = new Map<string, string>();
/** Raw place of each normalised character, as such normalisers keep it for the offsets. */
const places = new Uint32Array(1 << 18);

/** What such projects commonly write by hand: folds, drops marks, collapses repeats, keeps offsets. */
export function normalise(text: string): string {
  let normalised = '';
  let length = 0;
  let before = '';
  for (let at = 0; at < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(at) as number);
    const letter = foldOf(char);
    if (letter !== '' && letter !== before) {
      normalised += letter;
      places[length++] = at;
    }
    if (letter !== '') before = letter;
    at += char.length;
  }
  return normalised;
}

function foldOf(char: string): string {
  let letter = folded.get(char);
  if (letter === undefined) {
    const plain = char
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase();
    letter = /^[a-z0-9]$/.test(plain) ? plain : plain === '' ? '' : ' ';
    folded.set(char, letter);
  }
  return letter;
}
