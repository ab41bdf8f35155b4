import { useSpeech } from '../../i18n/speech-context.ts';
import { levelShapes } from '../../ui/level-shape.ts';

const POINTS = ['welcome.privacyPoint1', 'welcome.privacyPoint2', 'welcome.privacyPoint3'] as const;

export function PrivacyStep() {
  const { t } = useSpeech();
  return (
    <>
      <p>{t('welcome.privacyText')}</p>
      <ul class="jn-points">
        {POINTS.map((point) => (
          <li key={point}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d={levelShapes.aman} />
            </svg>
            {t(point)}
          </li>
        ))}
      </ul>
    </>
  );
}
