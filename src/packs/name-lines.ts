import { foldName } from '../lexicon/name-forms.ts';
import type { NameClass, NameStance, PackNameLine } from '../lexicon/pack-types.ts';
import { tokenize } from '../text/tokenize.ts';
import { WordTable } from '../text/word-table.ts';
import type { WordList } from './contestant-schema.ts';

interface Word {
  form: string;
  ambiguous?: true | undefined;
  stance?: NameStance | undefined;
}

/** The names of one contestant as lines of the pack. */
export function nameLines(entry: string, nameClass: NameClass, words: WordList): PackNameLine[] {
  const line = (as: NameClass, stance?: NameStance) => (listed: string | Word) => {
    const word: Word = typeof listed === 'string' ? { form: listed } : listed;
    const said = word.stance ?? stance;
    return compactLine(as, formOf(as, word.form), entry, word.ambiguous === true, said);
  };
  return [
    ...(words.names ?? []).map(line(nameClass)),
    ...(words.pairs ?? []).map(line('pair')),
    ...(words.nicknames ?? []).map(line('nickname')),
    ...(words.slogans ?? []).map(line('slogan', 'support')),
    ...(words.hashtags ?? []).map(line('hashtag', 'support')),
    ...(words.teams ?? []).map(line('team', 'support')),
    ...(words.volunteers ?? []).map(line('volunteer', 'support')),
    ...(words.supporters ?? []).map(line('supporters')),
    ...(words.handles ?? []).map(line('handle')),
  ];
}

function formOf(nameClass: NameClass, written: string): string {
  if (nameClass === 'handle') return written.toLowerCase();
  return nameClass === 'hashtag' ? splitHashtag(written) : foldName(written);
}

function compactLine(
  nameClass: NameClass,
  form: string,
  entry: string,
  ambiguous: boolean,
  stance: NameStance | undefined,
): PackNameLine {
  if (stance) return [nameClass, form, entry, ambiguous ? 1 : 0, stance];
  return ambiguous ? [nameClass, form, entry, 1] : [nameClass, form, entry];
}

/** `#2019GantiPresiden` gives `2019 ganti presiden`: hashtags are read word by word. */
function splitHashtag(hashtag: string): string {
  const tokens = tokenize(hashtag, new WordTable());
  return tokens.map(({ form }) => form).join(' ');
}
