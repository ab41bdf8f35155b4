import type { ComponentType } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SpeechProvider } from '../../i18n/speech-context.ts';
import { speak } from '../../i18n/translate.ts';
import type { Settings } from '../../settings/schema.ts';
import { changeSettings, watchSettings } from '../../settings/store.ts';
import { type Notice, Toast } from '../../ui/toast.tsx';
import { ToastProvider } from '../../ui/toast-context.ts';
import { errorText } from './error-text.ts';
import { SettingsProvider } from './settings-context.ts';
import { type Site, SitesProvider } from './sites-context.ts';

/** How long "Tersimpan" stays, in ms. */
const SAVED_FOR = 1800;

interface PageRootProps {
  initial: Settings;
  sites: readonly Site[];
  page: ComponentType;
}

/** Gives a page its settings, its language and one place for notices; redraws when they change. */
export function PageRoot({ initial, sites, page: Page }: PageRootProps) {
  const [settings, setSettings] = useState(initial);
  const [saved, setSaved] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const speech = useMemo(() => speak(settings.language), [settings.language]);
  const { t } = speech;
  useEffect(() => {
    document.documentElement.lang = settings.language;
  }, [settings.language]);
  useEffect(() => {
    const stop = new AbortController();
    watchSettings(setSettings, stop.signal);
    return () => stop.abort();
  }, []);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const change = useCallback(
    async (mutate: (draft: Settings) => void) => {
      try {
        setSettings(await changeSettings(mutate));
        setSaved(true);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => setSaved(false), SAVED_FOR);
      } catch (error) {
        setNotice({ text: errorText(t, error) });
      }
    },
    [t],
  );
  const access = useMemo(() => ({ settings, change, saved }), [settings, change, saved]);
  return (
    <SpeechProvider value={speech}>
      <SettingsProvider value={access}>
        <ToastProvider value={setNotice}>
          <SitesProvider value={sites}>
            <Page />
          </SitesProvider>
          <Toast
            notice={notice}
            undoLabel={t('common.undo')}
            closeLabel={t('common.close')}
            onClose={() => setNotice(null)}
          />
        </ToastProvider>
      </SettingsProvider>
    </SpeechProvider>
  );
}
