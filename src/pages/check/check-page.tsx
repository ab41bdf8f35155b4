import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Chosen, LONGEST } from '../../anywhere/chosen.ts';
import { takeOver } from '../../anywhere/handed-over.ts';
import { useSpeech } from '../../i18n/speech-context.ts';
import { CheckForm } from '../frame/check-form.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { PhotoForm } from '../photo/photo-form.tsx';

/** The address of this page with which the popup asks for a photo: a popup closes when files are chosen. */
const PHOTO = '#foto';

/** Takes the check over from a page on which nothing of ours may be shown. */
export function CheckPage() {
  const { t, number } = useSpeech();
  const chosen = useHandedOver();
  if (location.hash === PHOTO) return <PhotoPage />;
  if (!chosen) return null;
  const { text, from } = chosen;
  return (
    <PageFrame page="check" title={t('check.title')} lead={t('check.elsewhere')}>
      <section class="jn-card jn-stack" aria-label={t('check.title')}>
        {!text.trim() && <p>{t(`check.none-${from}`)}</p>}
        {text.length > LONGEST && <p>{t('check.long', { n: number(LONGEST) })}</p>}
        <CheckForm initial={text.slice(0, LONGEST).trim()} />
      </section>
    </PageFrame>
  );
}

function PhotoPage() {
  const { t } = useSpeech();
  return (
    <PageFrame page="check" title={t('photo.title')} lead={t('photo.lead')}>
      <section class="jn-card jn-stack" aria-label={t('photo.title')}>
        <PhotoForm />
      </section>
    </PageFrame>
  );
}

/** Null until it is known. A page that is loaded again has nothing left to take over. */
function useHandedOver(): Chosen | null {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    const nothing: Chosen = { text: '', from: 'selection' };
    takeOver(browser.storage.session).then(
      (taken) => setChosen(taken ?? nothing),
      () => setChosen(nothing),
    );
  }, []);
  return chosen;
}
