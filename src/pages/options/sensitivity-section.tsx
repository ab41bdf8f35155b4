import { useSpeech } from '../../i18n/speech-context.ts';
import { useSettings } from '../frame/settings-context.ts';
import { OptionsSection } from './options-section.tsx';

const STEPS = ['tenang', 'seimbang', 'ketat'] as const;

export function SensitivitySection() {
  const { t } = useSpeech();
  const { settings, change } = useSettings();
  return (
    <OptionsSection id="kepekaan" title={t('options.sensitivity')}>
      <fieldset>
        <legend class="jn-hidden">{t('options.sensitivity')}</legend>
        {STEPS.map((step) => (
          <label key={step} class="jn-choice">
            <input
              type="radio"
              name="sensitivity"
              checked={settings.sensitivity === step}
              onChange={() =>
                change((draft) => {
                  draft.sensitivity = step;
                })
              }
            />
            <span>
              <b>{t(`options.sensitivity-${step}`)}</b>
              <small>{t(`options.sensitivity-${step}-text`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </OptionsSection>
  );
}
