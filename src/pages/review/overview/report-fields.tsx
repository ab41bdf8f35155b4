import { useSpeech } from '../../../i18n/speech-context.ts';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { FOLLOW_UPS, OFFICES, type ReportForm } from './report-form.ts';

interface ReportFieldsProps {
  form: ReportForm;
  onChange: (form: ReportForm) => void;
}

/** What is printed, and what the user adds by hand. */
export function ReportFields({ form, onChange }: ReportFieldsProps) {
  const { t } = useSpeech();
  const set = (change: Partial<ReportForm>) => onChange({ ...form, ...change });
  const input = (key: 'from' | 'until' | 'name' | 'agency', type: 'date' | 'text') => (
    <Field label={t(`overview.${key}`)}>
      {(links) => (
        <input
          {...links}
          class="jn-input"
          {...(type === 'date' ? { type } : { type })}
          value={form[key]}
          autocomplete="off"
          onInput={(event) => set({ [key]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      <div class="jn-report-fields">
        {input('from', 'date')}
        {input('until', 'date')}
        {input('name', 'text')}
        {input('agency', 'text')}
        <Select
          label={t('overview.office')}
          value={form.office}
          choices={[
            { value: '', label: t('overview.office-none') },
            ...OFFICES.map((value) => ({ value, label: t(`overview.office-${value}`) })),
          ]}
          onChange={(office) => set({ office: office as ReportForm['office'] })}
        />
        <Select
          label={t('overview.followUp')}
          value={form.followUp}
          choices={FOLLOW_UPS.map((value) => ({ value, label: t(`overview.followUp-${value}`) }))}
          onChange={(followUp) => set({ followUp: followUp as ReportForm['followUp'] })}
        />
      </div>
      <Switch label={t('overview.texts')} on={form.texts} onChange={(texts) => set({ texts })} />
    </>
  );
}
