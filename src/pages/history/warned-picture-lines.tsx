import { useSpeech } from '../../i18n/speech-context.ts';
import type { WarnedPicture } from '../../ledger/types.ts';
import { sightInWords } from '../frame/sight-in-words.ts';

/** What was seen in the picture of a warning, the small copy where one is kept, and its file's hash. */
export function WarnedPictureLines({ sight, sha256, thumbnail }: WarnedPicture) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <div class="jn-row jn-warned">
      {thumbnail && <img src={thumbnail} alt="" />}
      <div>
        <small class="jn-hint">{t('history.picture')}</small>
        <p>{sightInWords(sight, speech)}</p>
        {sha256 && (
          <p class="jn-hint">
            {t('history.pictureHash')} <code>{sha256}</code>
          </p>
        )}
      </div>
    </div>
  );
}
