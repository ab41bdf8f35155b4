import { LANGUAGES } from '../../i18n/language.ts';
import { useSpeech } from '../../i18n/speech-context.ts';
import { useSettings } from '../frame/settings-context.ts';
import { usePreset } from '../frame/use-preset.ts';
import { OptionsSection } from './options-section.tsx';

export function LanguageSection() {
  const { t } = useSpeech();
  const { settings, change } = useSettings();
  const preset = usePreset();
  const isFixed = preset?.state === 'ok' && preset.language !== null;
  return (
    <OptionsSection id="bahasa" title={t('options.language')}>
      <fieldset disabled={isFixed}>
        <legend class="jn-hidden">{t('options.language')}</legend>
        {LANGUAGES.map((language) => (
          <label key={language} class="jn-choice">
            <input
              type="radio"
              name="language"
              checked={settings.language === language}
              onChange={() =>
                change((draft) => {
                  draft.language = language;
                })
              }
            />
            <span lang={language}>{t(`options.language-${language}`)}</span>
          </label>
        ))}
      </fieldset>
      {isFixed && <p class="jn-hint">{t('preset.mark')}</p>}
    </OptionsSection>
  );
}
