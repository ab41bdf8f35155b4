import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { Logo } from '../../ui/logo.tsx';

interface PageFrameProps {
  page: 'check' | 'history' | 'options' | 'review' | 'rules' | 'welcome';
  title: string;
  lead?: string;
  children: ComponentChildren;
}

/** Header, landmarks and footer of a full page; the popup is too small for them. */
export function PageFrame({ page, title, lead, children }: PageFrameProps) {
  const { t } = useSpeech();
  useEffect(() => {
    document.title = `${title} · ${t('common.name')}`;
  }, [title, t]);
  return (
    <>
      <a class="jn-skip" href="#isi">
        {t('common.skip')}
      </a>
      <header class="jn-header">
        <span class="jn-brand">
          <Logo size={34} />
          {t('common.name')}
        </span>
        <nav class="jn-nav" aria-label={t('common.navigation')}>
          {(['history', 'review', 'rules', 'options'] as const).map((name) => (
            <a key={name} href={`${name}.html`} aria-current={page === name ? 'page' : undefined}>
              {t(`common.${name}`)}
            </a>
          ))}
        </nav>
      </header>
      <main class="jn-main" id="isi" tabIndex={-1}>
        <div class="jn-title">
          <h1>{title}</h1>
          {lead && <p class="jn-lead">{lead}</p>}
        </div>
        {children}
      </main>
      <footer class="jn-footer">{t('common.promise')}</footer>
    </>
  );
}
