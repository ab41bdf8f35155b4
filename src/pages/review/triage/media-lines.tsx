import { useSpeech } from '../../../i18n/speech-context.ts';
import type { ActivityMedia } from '../../../ledger/activity-types.ts';
import { isUnseen } from '../../../ledger/media.ts';
import { sightInWords } from '../../frame/sight-in-words.ts';

/** What was seen in the pictures of an activity; those that show nothing, of an album perhaps eighty, are counted. */
export function MediaLines({ media }: { media: readonly ActivityMedia[] }) {
  const speech = useSpeech();
  const { t, count } = speech;
  const told = media.map((one) => ({
    ...one,
    seen: one.sight ? sightInWords(one.sight, speech) : '',
  }));
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
