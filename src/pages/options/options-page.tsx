import { useSpeech } from '../../i18n/speech-context.ts';
import type { Key } from '../../i18n/translate.ts';
import { LedgerNotice } from '../frame/ledger-notice.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { useSettings } from '../frame/settings-context.ts';
import { useGrantedHosts } from '../frame/use-granted-hosts.ts';
import { useVault } from '../lock/use-vault.ts';
import { AllowSection } from './allow-section.tsx';
import { DataSection } from './data-section.tsx';
import { LanguageSection } from './language-section.tsx';
import './options.css';
import { LockSection } from './lock-section.tsx';
import { OwnSection } from './own-section.tsx';
import { PacksSection } from './packs/packs-section.tsx';
import { PlatformsSection } from './platforms-section.tsx';
import { PresetSection } from './preset-section.tsx';
import { RetentionSection } from './retention-section.tsx';
import { SensitivitySection } from './sensitivity-section.tsx';
import { YouSection } from './you-section.tsx';

const SECTIONS = [
  ['anda', 'options.you'],
  ['kepekaan', 'options.sensitivity'],
  ['platform', 'options.platforms'],
  ['sendiri', 'options.own'],
  ['paket', 'packs.title'],
  ['dibolehkan', 'options.allow'],
  ['bahasa', 'options.language'],
  ['simpan', 'retention.title'],
  ['kunci', 'lock.title'],
  ['data', 'options.data'],
] as const satisfies readonly (readonly [string, Key])[];

export function OptionsPage() {
  const { t } = useSpeech();
  const { saved } = useSettings();
  const vault = useVault();
  const granted = useGrantedHosts();
  // Drawn as a whole: what appears later would move the buttons under the finger.
  if (!vault || !granted.hosts) return null;
  return (
    <PageFrame page="options" title={t('options.title')} lead={t('options.lead')}>
      <LedgerNotice />
      <div class="jn-options">
        <nav class="jn-options-nav" aria-label={t('options.sections')}>
          {SECTIONS.map(([id, title]) => (
            <a key={id} href={`#${id}`}>
              {t(title)}
            </a>
          ))}
        </nav>
        <div class="jn-stack">
          <PresetSection />
          <YouSection />
          <SensitivitySection />
          <PlatformsSection granted={granted} />
          <OwnSection />
          <PacksSection />
          <AllowSection />
          <LanguageSection />
          <RetentionSection />
          <LockSection vault={vault} />
          <DataSection isLocked={!vault.isOpen} />
        </div>
      </div>
      <div class="jn-saved" role="status">
        {saved && <span>{t('options.saved')}</span>}
      </div>
    </PageFrame>
  );
}
