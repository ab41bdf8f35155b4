import { isolate } from '../../i18n/isolate.ts';
import { useSpeech } from '../../i18n/speech-context.ts';
import type { Allowance } from '../../judge/types.ts';
import { useToast } from '../../ui/toast-context.ts';
import { useSettings } from '../frame/settings-context.ts';
import { useSites } from '../frame/sites-context.ts';
import { EntryList } from './entry-list.tsx';
import { OptionsSection } from './options-section.tsx';

export function AllowSection() {
  const { t } = useSpeech();
  const { settings, change } = useSettings();
  const toast = useToast();
  const { nameOf } = useSites();
  const remove = (id: string) => {
    const at = settings.allow.findIndex((one) => one.id === id);
    const entry = settings.allow[at];
    if (!entry) return;
    change((draft) => {
      draft.allow = draft.allow.filter((one) => one.id !== id);
    });
    toast({
      text: t('options.allowRemoved'),
      undo: () =>
        change((draft) => {
          if (!draft.allow.some((one) => one.id === id)) draft.allow.splice(at, 0, entry);
        }),
    });
  };
  return (
    <OptionsSection id="dibolehkan" title={t('options.allow')} text={t('options.allowText')}>
      <EntryList
        label={t('options.allow')}
        empty={t('options.allowNone')}
        entries={settings.allow.map((one) => ({
          key: one.id,
          text: textOf(one, nameOf),
          note: t(`options.allow-${one.scope}`),
        }))}
        onRemove={remove}
      />
    </OptionsSection>
  );
}

function textOf(allowance: Allowance, nameOf: (platform: string) => string): string {
  if (allowance.scope === 'text') return allowance.text;
  if (allowance.scope === 'rule') return allowance.rule;
  return `@${isolate(allowance.handle)} · ${nameOf(allowance.platform)}`;
}
