import { useState } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { contextOf } from '../../judge/context-of.ts';
import { pack } from '../../lexicon/pack.ts';
import type { Settings } from '../../settings/schema.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { MarkedPhoto } from '../../ui/marked-photo.tsx';
import { assessPhoto } from '../../vision/assess-photo.ts';
import type { Sight } from '../../vision/worker-protocol.ts';
import { useSettings } from '../frame/settings-context.ts';
import { TextToCheck } from '../frame/text-to-check.tsx';
import './photo.css';
import { PhotoVerdictView } from './photo-verdict-view.tsx';
import { usePhotoCheck } from './use-photo-check.ts';

/** "Periksa foto": choose or drop a photo and see the hands that were seen and what they may mean. */
export function PhotoForm() {
  const { t, number } = useSpeech();
  const { state, look } = usePhotoCheck();
  const [caption, setCaption] = useState('');
  const take = ([file]: readonly File[]) => {
    if (file) look(file);
  };
  return (
    <div class="jn-stack">
      <TextToCheck label={t('photo.caption')} text={caption} onText={setCaption} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard */}
      <div
        class="jn-photo-drop jn-row"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <FileButton label={t('photo.choose')} accept="image/*" onFiles={take} />
        <p class="jn-hint">{t('photo.drop')}</p>
      </div>
      <div role="status" aria-label={t('popup.result')}>
        {state.type === 'looking' && (
          <p>{t('photo.progress', { percent: `${number(Math.round(100 * state.done))} %` })}</p>
        )}
        {state.type === 'failed' && <p>{t(`photo.failed-${state.code}`)}</p>}
        {state.type === 'seen' && <SeenPhoto {...state} caption={caption} />}
      </div>
    </div>
  );
}

interface SeenPhotoProps {
  picture: Blob;
  sight: Sight;
  caption: string;
}

/** The verdict, and the photo with what it stems from. */
function SeenPhoto({ picture, sight, caption }: SeenPhotoProps) {
  const { t, number } = useSpeech();
  const { settings } = useSettings();
  const verdict = judge(sight, caption, settings, new Date());
  const marked = sight.signs.length + verdict.telling.length;
  return (
    <div class="jn-stack">
      <PhotoVerdictView verdict={verdict} />
      <MarkedPhoto
        picture={picture}
        sight={sight}
        lines={verdict.telling}
        label={t('photo.picture', { n: number(marked) })}
      />
      {!sight.finished && <p>{t('photo.unfinished')}</p>}
      <p class="jn-hint">
        {t('photo.time', { seconds: number(Math.round(sight.milliseconds / 100) / 10) })}
      </p>
    </div>
  );
}

/** As a post of the user's own at this moment; who asks wants to know what the rules say. */
function judge(sight: Sight, text: string, settings: Settings, now: Date) {
  return assessPhoto(
    sight,
    { kind: 'post', platform: 'x', at: null, text },
    contextOf({ ...settings, allow: [] }, now),
    pack,
  );
}
