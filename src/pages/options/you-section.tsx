import { useSpeech } from '../../i18n/speech-context.ts';
import { STATUSES, type Status } from '../../judge/types.ts';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { RegionFields } from '../frame/region-fields.tsx';
import { useSettings } from '../frame/settings-context.ts';
import { usePreset } from '../frame/use-preset.ts';
import { OptionsSection } from './options-section.tsx';

export function YouSection() {
  const { t } = useSpeech();
  return (
    <OptionsSection id="anda" title={t('options.you')} text={t('options.youText')}>
      <YouFields />
      <HandlesField />
    </OptionsSection>
  );
}

/** Status and region; also the second step of the welcome page. */
export function YouFields() {
  const { t } = useSpeech();
  const { settings, change } = useSettings();
  const preset = usePreset();
  const isFixed = preset?.state === 'ok' && preset.region !== null;
  return (
    <>
      <Select
        label={t('options.status')}
        value={settings.profile.status}
        choices={STATUSES.map((value) => ({ value, label: t(`options.status-${value}`) }))}
        onChange={(value) =>
          change((draft) => {
            draft.profile.status = value as Status;
          })
        }
      />
      <RegionFields
        region={settings.profile.region}
        fixed={isFixed ? t('preset.mark') : undefined}
        onChange={(region) =>
          change((draft) => {
            draft.profile.region = region;
          })
        }
      />
    </>
  );
}

function HandlesField() {
  const { t } = useSpeech();
  const { settings, change } = useSettings();
  return (
    <Field label={t('options.handles')} hint={t('options.handlesHint')}>
      {(links) => (
        <input
          {...links}
          key={settings.profile.handles.join()}
          class="jn-input"
          autocomplete="off"
          spellcheck={false}
          defaultValue={settings.profile.handles.join(', ')}
          onChange={(event) => {
            const handles = readHandles(event.currentTarget.value);
            change((draft) => {
              draft.profile.handles = handles;
            });
          }}
        />
      )}
    </Field>
  );
}

/** `@Budi, budi ,ani` becomes `['Budi', 'ani']`: no `@`, none twice in whatever case. */
export function readHandles(list: string): string[] {
  const handles = list
    .split(/[\s,;]+/)
    .map((handle) => handle.replace(/^@+/, ''))
    .filter(Boolean);
  return [...new Map(handles.reverse().map((one) => [one.toLowerCase(), one])).values()].reverse();
}
