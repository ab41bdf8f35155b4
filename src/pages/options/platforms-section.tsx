import { useSpeech } from '../../i18n/speech-context.ts';
import { ACTIVITY_KINDS } from '../../judge/types.ts';
import { Switch } from '../../ui/switch.tsx';
import { useSettings } from '../frame/settings-context.ts';
import { type Site, useSites } from '../frame/sites-context.ts';
import type { GrantedHosts } from '../frame/use-granted-hosts.ts';
import { HostsForm } from './hosts-form.tsx';
import { OptionsSection } from './options-section.tsx';

/** Kinds that the guard stops before they go out; `live` comes from exports alone. */
const GUARDED = ACTIVITY_KINDS.filter((kind) => kind !== 'live');

export function PlatformsSection({ granted }: { granted: GrantedHosts }) {
  const { t } = useSpeech();
  return (
    <OptionsSection id="platform" title={t('options.platforms')} text={t('options.platformsText')}>
      <div class="jn-platforms">
        {useSites().all.map((site) => (
          <PlatformFields key={site.id} site={site} />
        ))}
      </div>
      <Choice setting="privateChats" />
      <Choice setting="ownPages" />
      <Choice setting="photos" />
      <Choice setting="pictureWords" />
      <Choice setting="thumbnails" />
      <HostsForm granted={granted} />
    </OptionsSection>
  );
}

type Chosen = 'privateChats' | 'ownPages' | 'photos' | 'pictureWords' | 'thumbnails';

/** A switch of its own, with what it means below. */
function Choice({ setting }: { setting: Chosen }) {
  const { t } = useSpeech();
  const { settings, change } = useSettings();
  return (
    <div>
      <Switch
        label={t(`options.${setting}`)}
        on={settings[setting]}
        onChange={(on) =>
          change((draft) => {
            draft[setting] = on;
          })
        }
      />
      <p class="jn-hint">{t(`options.${setting}Text`)}</p>
    </div>
  );
}

function PlatformFields({ site: { id, name: site } }: { site: Site }) {
  const { t } = useSpeech();
  const { settings, change } = useSettings();
  const platform = settings.platforms[id];
  return (
    <div>
      <Switch
        label={t('options.platformOn', { site })}
        on={platform.on}
        onChange={(on) =>
          change((draft) => {
            draft.platforms[id].on = on;
          })
        }
      />
      <fieldset disabled={!platform.on}>
        <legend class="jn-hidden">{t('options.acts', { site })}</legend>
        {GUARDED.map((kind) => (
          <label key={kind} class="jn-choice">
            <input
              type="checkbox"
              checked={platform.acts[kind]}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                change((draft) => {
                  draft.platforms[id].acts[kind] = on;
                });
              }}
            />
            {t(`common.kind-${kind}`)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
