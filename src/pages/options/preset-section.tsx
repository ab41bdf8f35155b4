import { useSpeech } from '../../i18n/speech-context.ts';
import { pack } from '../../lexicon/pack.ts';
import { usePreset } from '../frame/use-preset.ts';
import { OptionsSection } from './options-section.tsx';

/** What the agency presets, or why its policy is not used; nothing where there is none. */
export function PresetSection() {
  const { t } = useSpeech();
  const preset = usePreset();
  if (!preset) return null;
  if (preset.state === 'bad') {
    return (
      <OptionsSection id="instansi" title={t('preset.title')}>
        <p class="jn-error" role="alert">
          {t('preset.bad', { fault: preset.fault })}
        </p>
      </OptionsSection>
    );
  }
  const { region, language, pack: theirs, contact } = preset;
  return (
    <OptionsSection id="instansi" title={t('preset.title')} text={t('preset.text')}>
      <ul>
        {region && <li>{t('preset.region', { region: pack.regions[region] ?? region })}</li>}
        {language && (
          <li>{t('preset.language', { language: t(`options.language-${language}`) })}</li>
        )}
        {theirs && <li>{t('preset.pack', { name: theirs.name })}</li>}
        {contact && <li dir="auto">{t('preset.contact', { contact })}</li>}
      </ul>
    </OptionsSection>
  );
}
