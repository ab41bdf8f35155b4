import { useSpeech } from '../../../i18n/speech-context.ts';
import { useSites } from '../../frame/sites-context.ts';

/** How each site is asked for an export, folded away until it is wanted. */
export function ExportHelp() {
  const { t } = useSpeech();
  const { all } = useSites();
  return (
    <details class="jn-fold">
      <summary>{t('review.help')}</summary>
      <div class="jn-stack">
        <p>{t('review.helpText')}</p>
        <div class="jn-help">
          {all.map(({ id, name }) => (
            <details key={id}>
              <summary>{name}</summary>
              <p>{t(`review.help-${id}`)}</p>
            </details>
          ))}
        </div>
      </div>
    </details>
  );
}
