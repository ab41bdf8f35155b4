import { useSpeech } from '../../i18n/speech-context.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useSettings } from '../frame/settings-context.ts';
import { HealthCard, type TabHealth } from './health-card.tsx';
import type { ActiveTab } from './use-active-tab.ts';

const HOUR = 3_600_000;

interface SiteCardProps {
  tab: ActiveTab;
  now?: () => Date;
}

/** The guard on the site of the tab under the popup: how it is, on or off, an hour's rest. */
export function SiteCard({ tab, now = () => new Date() }: SiteCardProps) {
  const { t } = useSpeech();
  const { settings, change } = useSettings();
  const { site, host } = tab;
  const until = settings.pausedUntil[host] ?? '';
  const paused = Date.parse(until) > now().getTime();
  const on = site ? settings.platforms[site.id].on : false;
  const health = stateOf(site !== null, on, paused, tab.health);
  return (
    <section class="jn-card jn-stack" aria-label={t('popup.health')}>
      <HealthCard health={health} until={until} />
      {health === 'belum' && <Button onClick={tab.reload}>{t('popup.reload')}</Button>}
      {site && (
        <>
          <Switch
            label={t('popup.guard', { site: site.name })}
            on={on}
            onChange={(value) =>
              change((draft) => {
                draft.platforms[site.id].on = value;
              })
            }
          />
          {on && (
            <Button
              onClick={() =>
                change((draft) => {
                  if (paused) delete draft.pausedUntil[host];
                  else draft.pausedUntil[host] = new Date(now().getTime() + HOUR).toISOString();
                })
              }
            >
              {t(paused ? 'popup.resume' : 'popup.pause')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function stateOf(
  guarded: boolean,
  on: boolean,
  paused: boolean,
  reported: TabHealth | null,
): TabHealth {
  if (!guarded) return 'lain';
  if (!on) return 'mati';
  if (paused) return 'jeda';
  // The content script has not yet heard that its rest is over.
  return reported === 'jeda' ? 'aktif' : (reported ?? 'belum');
}
