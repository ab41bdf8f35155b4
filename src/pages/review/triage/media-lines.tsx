import { useSpeech } from '../../../i18n/speech-context.ts';
import type { Speech } from '../../../i18n/translate.ts';
import type { ActivityMedia } from '../../../ledger/activity-types.ts';
import { isUnseen } from '../../../ledger/write-activities.ts';
import { SIGN_WORDS } from '../../../vision/seen-sign.ts';

/** Of a poster full of words as many letters as can be told at a glance. */
const MOST_LETTERS = 160;

/** What was seen in each picture of an activity, or that nobody has looked. */
export function MediaLines({ media }: { media: readonly ActivityMedia[] }) {
  const speech = useSpeech();
  return (
    <ul class="jn-rules" aria-label={speech.t('triage.media')}>
      {media.map((one) => (
        <li key={one.file}>
          <bdi class="jn-path">{one.file.slice(one.file.lastIndexOf('/') + 1)}</bdi>:{' '}
          {seenIn(one, speech)}
        </li>
      ))}
    </ul>
  );
}

function seenIn(one: ActivityMedia, { t, pick, count }: Speech): string {
  if (isUnseen(one)) return t('triage.media-unseen');
  if (!one.sight) return t('triage.media-failed');
  const { signs, text } = one.sight;
  const hands = Map.groupBy(signs, ({ sign }) => sign);
  const words = text.map((line) => line.text).join(' ');
  const seen = [
    ...[...hands].map(([sign, { length }]) =>
      t('triage.media-hands', { sign: pick(SIGN_WORDS[sign].name), ...count(length) }),
    ),
    ...(words ? [t('triage.media-text', { text: shortened(words) })] : []),
  ];
  return seen.length > 0 ? seen.join(', ') : t('triage.media-nothing');
}

const shortened = (words: string) =>
  words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS)}…` : words;
