import { useSpeech } from '../../i18n/speech-context.ts';
import { Select } from '../../ui/select.tsx';
import { provinces, regenciesOf } from './regions.ts';

interface RegionFieldsProps {
  /** BPS code of a province (2 digits) or regency (4 digits); null when not told. */
  region: string | null;
  onChange: (region: string | null) => void;
  /** Why it cannot be changed; left out where it can. */
  fixed?: string | undefined;
}

/** Two lists, so that nobody scrolls through five hundred names. */
export function RegionFields({ region, onChange, fixed }: RegionFieldsProps) {
  const { t } = useSpeech();
  const province = region?.slice(0, 2) ?? '';
  const regencies = regenciesOf(province);
  return (
    <>
      <Select
        label={t('options.province')}
        value={province}
        choices={[{ value: '', label: t('options.regionNone') }, ...provinces]}
        disabled={fixed !== undefined}
        {...(fixed !== undefined && { hint: fixed })}
        onChange={(value) => onChange(value || null)}
      />
      {regencies.length > 0 && (
        <Select
          label={t('options.regency')}
          value={region ?? province}
          choices={[{ value: province, label: t('options.regencyWhole') }, ...regencies]}
          disabled={fixed !== undefined}
          onChange={onChange}
        />
      )}
    </>
  );
}
