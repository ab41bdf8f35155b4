import { useSpeech } from '../../i18n/speech-context.ts';
import { shippedKnowledge } from '../../judge/knowledge.ts';
import { ACTIVITY_KINDS, LEVELS, OUTCOMES } from '../../judge/types.ts';
import type { KnownValues } from '../../ledger/counts.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { useSites } from '../frame/sites-context.ts';
import { type FilterForm, noFilter } from './filter-form.ts';

interface FilterBarProps {
  form: FilterForm;
  known: KnownValues;
  onChange: (form: FilterForm) => void;
}

export function FilterBar({ form, known, onChange }: FilterBarProps) {
  const { t, pick } = useSpeech();
  const ruleTitle = (id: string) => {
    const rule = shippedKnowledge().rules.get(id);
    return rule ? pick(rule.title) : id;
  };
  const { nameOf } = useSites();
  const set = (change: Partial<FilterForm>) => onChange({ ...form, ...change });
  const any = { value: '', label: t('history.any') };
  const active = Object.values(form).some(Boolean);
  return (
    <details class="jn-card jn-filters" open={active || matchMedia('(min-width: 760px)').matches}>
      <summary>{t('history.filters')}</summary>
      <search class="jn-grid">
        <Field label={t('history.search')}>
          {(links) => (
            <input
              {...links}
              class="jn-input"
              type="search"
              value={form.search}
              onInput={(event) => set({ search: event.currentTarget.value })}
            />
          )}
        </Field>
        <Select
          label={t('history.platform')}
          value={form.platform}
          choices={[any, ...known.platforms.map((id) => ({ value: id, label: nameOf(id) }))]}
          onChange={(platform) => set({ platform })}
        />
        <Select
          label={t('history.kind')}
          value={form.kind}
          choices={[
            any,
            ...ACTIVITY_KINDS.map((value) => ({ value, label: t(`common.kind-${value}`) })),
          ]}
          onChange={(kind) => set({ kind: kind as FilterForm['kind'] })}
        />
        <Select
          label={t('history.level')}
          value={form.level}
          choices={[
            any,
            ...[...LEVELS, 'unchecked' as const].map((value) => ({
              value,
              label: t(`common.level-${value}`),
            })),
          ]}
          onChange={(level) => set({ level: level as FilterForm['level'] })}
        />
        <Select
          label={t('history.outcome')}
          value={form.outcome}
          choices={[
            any,
            ...[...OUTCOMES, 'open' as const].map((value) => ({
              value,
              label: t(`common.outcome-${value}`),
            })),
          ]}
          onChange={(outcome) => set({ outcome: outcome as FilterForm['outcome'] })}
        />
        <Select
          label={t('history.rule')}
          value={form.rule}
          choices={[any, ...known.rules.map((value) => ({ value, label: ruleTitle(value) }))]}
          onChange={(rule) => set({ rule })}
        />
        {(['from', 'until'] as const).map((edge) => (
          <Field key={edge} label={t(`history.${edge}`)}>
            {(links) => (
              <input
                {...links}
                class="jn-input"
                type="date"
                value={form[edge]}
                onChange={(event) => set({ [edge]: event.currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </search>
      {active && (
        <Button small look="quiet" onClick={() => onChange(noFilter)}>
          {t('history.reset')}
        </Button>
      )}
    </details>
  );
}
