import { useSpeech } from '../../../i18n/speech-context.ts';
import { MARKS } from '../../../ledger/activity-types.ts';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import { GROUPINGS } from './group-finds.ts';
import type { TriageForm } from './triage-form.ts';

interface TriageBarProps {
  form: TriageForm;
  onChange: (form: TriageForm) => void;
}

/** Which finds are shown, and what they are put together by. */
export function TriageBar({ form, onChange }: TriageBarProps) {
  const { t } = useSpeech();
  const set = (change: Partial<TriageForm>) => onChange({ ...form, ...change, group: null });
  return (
    <search class="jn-triage-bar">
      <Select
        label={t('triage.show')}
        value={form.mark}
        choices={[...MARKS, 'all' as const].map((value) => ({
          value,
          label: t(`triage.mark-${value}`),
        }))}
        onChange={(mark) => set({ mark: mark as TriageForm['mark'] })}
      />
      <Select
        label={t('triage.groupBy')}
        value={form.by}
        choices={GROUPINGS.map((value) => ({ value, label: t(`triage.by-${value}`) }))}
        onChange={(by) => set({ by: by as TriageForm['by'] })}
      />
      <Select
        label={t('triage.only')}
        value={form.only}
        choices={(['all', 'changed', 'gone'] as const).map((value) => ({
          value,
          label: t(`triage.only-${value}`),
        }))}
        onChange={(only) => set({ only: only as TriageForm['only'] })}
      />
      <Field label={t('triage.search')}>
        {(links) => (
          <input
            {...links}
            class="jn-input jn-triage-search"
            type="search"
            value={form.search}
            onInput={(event) => set({ search: event.currentTarget.value })}
          />
        )}
      </Field>
    </search>
  );
}
