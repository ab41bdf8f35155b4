import { useSpeech } from '../../i18n/speech-context.ts';
import type { PageHealth } from '../../messages/protocol.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useSettings } from '../frame/settings-context.ts';
import { useSites } from '../frame/sites-context.ts';
import { HealthCard, type TabHealth } from './health-card.tsx';
import { LayoutReport } from './layout-report.tsx';
import { OfferHost } from './offer-host.tsx';
import type { ActiveTab } from './use-active-tab.ts';

const HOUR = 3_600_000;

interface SiteCardProps {
  tab: ActiveTab;
  now?: () => Date;
}

/** The guard on the site of the tab under the popup: how it is, on or off, an hour's rest. */
export function SiteCard({ tab, now = () => new Date() }: SiteCardProps) {
  const { t } = useSpeech();
  const { nameOf } = useSites();
  const { settings, change } = useSettings();
  const { page } = tab;
  if (!page) {
    return (
      <section class="jn-card jn-stack" aria-label={t('popup.health')}>
        <HealthCard health="lain" until="" />
        {tab.offered ? (
          <OfferHost host={tab.offered} onGranted={tab.reload} />
        ) : (
          <Button small onClick={tab.reload}>
            {t('popup.reload')}
          </Button>
        )}
      </section>
    );
  }
  const { platform, host } = page;
  const until = settings.pausedUntil[host] ?? '';
  const paused = Date.parse(until) > now().getTime();
  const { on } = settings.platforms[platform];
  const state = stateOf(on, paused, page.health);
  return (
    <section class="jn-card jn-stack" aria-label={t('popup.health')}>
      <HealthCard health={state} until={until} />
      {state === 'tidak-dikenali' && <LayoutReport read={tab.layout} />}
      <Switch
        label={t('popup.guard', { site: nameOf(platform) })}
        on={on}
        onChange={(value) =>
          change((draft) => {
            draft.platforms[platform].on = value;
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
    </section>
  );
}

/** What the settings say counts: the content script may not have heard of a change yet. */
function stateOf(on: boolean, paused: boolean, reported: PageHealth['health']): TabHealth {
  if (!on) return 'mati';
  if (paused) return 'jeda';
  return reported === 'jeda' ? 'aktif' : reported;
}
