import { useSpeech } from '../../i18n/speech-context.ts';
import { Logo } from '../../ui/logo.tsx';
import { CheckForm } from '../frame/check-form.tsx';
import { useVault } from '../lock/use-vault.ts';
import { LastWarnings } from './last-warnings.tsx';
import './popup.css';
import { SiteCard } from './site-card.tsx';
import { useActiveTab } from './use-active-tab.ts';
import { useLastWarnings } from './use-last-warnings.ts';

export function PopupPage() {
  const { t } = useSpeech();
  const rows = useLastWarnings();
  const vault = useVault();
  const tab = useActiveTab();
  // Drawn as a whole: what appears later would move the buttons under the finger.
  if (!tab || !rows || !vault) return null;
  return (
    <main class="jn-popup">
      <header class="jn-row jn-row-between">
        <h1 class="jn-brand">
          <Logo size={26} />
          {t('popup.title')}
        </h1>
        <nav class="jn-row" aria-label={t('common.navigation')}>
          {(['history', 'options'] as const).map((page) => (
            <a key={page} href={`${page}.html`} target="_blank" rel="noopener">
              {t(`common.${page}`)}
            </a>
          ))}
        </nav>
      </header>
      <SiteCard tab={tab} />
      <section class="jn-card jn-stack" aria-labelledby="periksa">
        <h2 id="periksa">{t('popup.check')}</h2>
        <CheckForm />
        <a href="check.html#foto" target="_blank" rel="noopener">
          {t('photo.title')}
        </a>
      </section>
      <section class="jn-card" aria-labelledby="terakhir">
        <div class="jn-row jn-row-between">
          <h2 id="terakhir">{t('popup.last')}</h2>
          <a href="history.html" target="_blank" rel="noopener">
            {t('popup.all')}
          </a>
        </div>
        {vault.isOpen ? (
          <LastWarnings rows={rows} />
        ) : (
          <p class="jn-hint">{t('lock.lockedPopup')}</p>
        )}
      </section>
      <p class="jn-hint">{t('common.promise')}</p>
    </main>
  );
}
