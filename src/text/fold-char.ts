/**
 * Letters of other scripts and styles that are drawn like Latin ones (Unicode TR 39 confusables,
 * those seen in disguised Indonesian posts). Everything that NFKD already maps is left out.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  // Cyrillic
  ...pairs('абвеёкмнорстухіјѕԁһԛԝгп', 'a b b e e k m h o p c t y x i j s d h q w r n'),
  // Greek
  ...pairs('αβγεηικνορτυχωϲ', 'a b y e n i k v o p t u x w c'),
  // Small capitals and phonetic letters
  ...pairs(
    'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡıł',
    'a b c d e f g h i j k l m n o p r s t u v w y z a g i l',
  ),
  // Squared and circled capitals used as letters
  ...alphabet(0x1f130),
  ...alphabet(0x1f150),
  ...alphabet(0x1f170),
};

function pairs(from: string, to: string): Record<string, string> {
  const targets = to.split(' ');
  return Object.fromEntries([...from].map((letter, index) => [letter, targets[index] ?? '']));
}

function alphabet(first: number): Record<string, string> {
  const letters = Array.from({ length: 26 }, (_, index) => index);
  return Object.fromEntries(
    letters.map((index) => [String.fromCodePoint(first + index), String.fromCharCode(97 + index)]),
  );
}

/** Combining marks, format characters (zero width, bidi), variation selectors, tags, skin tones. */
const INVISIBLE = /^(?:\p{M}|\p{Cf}|\p{Emoji_Modifier})$/u;
const cache = new Map<string, string>();

/**
 * Folds one character (code point) to its plain lower-case form: '' when it is invisible, one or
 * more characters otherwise. `ﬁ` gives `fi`, `𝗣` and `Ρ` and `Р` give `p`, `é` gives `e`.
 */
export function foldChar(char: string): string {
  let folded = cache.get(char);
  if (folded === undefined) {
    folded = foldUncached(char);
    cache.set(char, folded);
  }
  return folded;
}

function foldUncached(char: string): string {
  if (INVISIBLE.test(char)) return '';
  if (LOOK_ALIKES[char]) return LOOK_ALIKES[char];
  const plain = [...char.normalize('NFKD')].filter((part) => !INVISIBLE.test(part)).join('');
  const lower = [...plain.toLowerCase()].filter((part) => !INVISIBLE.test(part));
  return lower.map((part) => LOOK_ALIKES[part] ?? part).join('');
}
