import { useSpeech } from '../../../i18n/speech-context.ts';
import type { Speech } from '../../../i18n/translate.ts';
import type { ActivityMedia } from '../../../ledger/activity-types.ts';
import { isUnseen } from '../../../ledger/media.ts';
import { SIGN_WORDS } from '../../../vision/seen-sign.ts';

/** Of a poster full of words as many letters as can be told at a glance. */
const MOST_LETTERS = 160;

/** What was seen in the pictures of an activity; those that show nothing, of an album perhaps eighty, are counted. */
export function MediaLines({ media }: { media: readonly ActivityMedia[] }) {
  const speech = useSpeech();
  const { t, count } = speech;
  const told = media.map((one) => ({ ...one, seen: seenIn(one, speech) }));
  const others = Map.groupBy(
    told.filter(({ seen }) => seen === ''),
    stateOf,
  );
  return (
    <ul class="jn-rules" aria-label={t('triage.media')}>
      {told.map(
        ({ file, seen }) =>
          seen && (
            <li key={file}>
              <bdi class="jn-path">{file.slice(file.lastIndexOf('/') + 1)}</bdi>: {seen}
            </li>
          ),
      )}
      {[...others].map(([state, { length }]) => (
        <li key={state}>{t(`triage.media-${state}`, count(length))}</li>
      ))}
    </ul>
  );
}

function stateOf(one: ActivityMedia): 'unseen' | 'failed' | 'nothing' {
  if (isUnseen(one)) return 'unseen';
  return one.sight ? 'nothing' : 'failed';
}

/** Signs and words; empty when there are none to tell of. */
function seenIn({ sight }: ActivityMedia, { t, pick, count }: Speech): string {
  const { signs, text } = sight ?? { signs: [], text: [] };
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
