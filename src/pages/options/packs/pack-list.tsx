import { useSpeech } from '../../../i18n/speech-context.ts';
import type { StoredPack } from '../../../packs/stored-pack.ts';
import { Button } from '../../../ui/button.tsx';
import { useToast } from '../../../ui/toast-context.ts';
import { useSettings } from '../../frame/settings-context.ts';
import { usePreset } from '../../frame/use-preset.ts';
import { PackFacts } from './pack-facts.tsx';

/** The packs that hold now, each with a button that takes it away; not that of the agency. */
export function PackList() {
  const { t } = useSpeech();
  const { settings, change } = useSettings();
  const preset = usePreset();
  const toast = useToast();
  if (settings.packs.length === 0) return <p class="jn-hint">{t('packs.none')}</p>;
  const presetId = preset?.state === 'ok' ? preset.pack?.id : undefined;
  const remove = (pack: StoredPack) => {
    change((draft) => {
      draft.packs = draft.packs.filter(({ id }) => id !== pack.id);
    });
    toast({
      text: t('packs.removed', { name: pack.name }),
      undo: () =>
        change((draft) => {
          if (!draft.packs.some(({ id }) => id === pack.id)) draft.packs.push(pack);
        }),
    });
  };
  return (
    <ul class="jn-entries jn-packs" aria-label={t('packs.list')}>
      {settings.packs.map((pack) => (
        <li key={pack.id}>
          <div>
            <b dir="auto">{pack.name}</b>
            <PackFacts
              pack={pack}
              signature={
                pack.key === null ? { state: 'none' } : { state: 'valid', fingerprint: pack.key }
              }
            />
            {pack.id === presetId && <p>{t('packs.preset')}</p>}
          </div>
          {pack.id !== presetId && (
            <Button
              small
              look="quiet"
              aria-label={t('packs.remove', { name: pack.name })}
              onClick={() => remove(pack)}
            >
              {t('common.remove')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
