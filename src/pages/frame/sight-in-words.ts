import type { Speech } from '../../i18n/translate.ts';
import type { KeptSight } from '../../ledger/types.ts';
import { SIGN_WORDS } from '../../vision/seen-sign.ts';

/** Of a poster full of words as many letters as can be told at a glance. */
const MOST_LETTERS = 160;

/** Signs and words of a picture; empty when there are none to tell of. */
export function sightInWords({ signs, text }: KeptSight, { t, pick, count }: Speech): string {
  const hands = Map.groupBy(signs, ({ sign }) => sign);
  const words = text.map((line) => line.text).join(' ');
  return [
    ...[...hands].map(([sign, { length }]) =>
      t('triage.media-hands', { sign: pick(SIGN_WORDS[sign].name), ...count(length) }),
    ),
    ...(words ? [t('triage.media-text', { text: shortened(words) })] : []),
  ].join(', ');
}

const shortened = (words: string) =>
  words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS)}…` : words;
