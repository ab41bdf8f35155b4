import { useCallback, useState } from 'preact/hooks';
import { useSpeech } from '../../i18n/speech-context.ts';
import { countDeleted } from '../../ledger/counts.ts';
import { findPast } from '../../ledger/retention.ts';
import { theLedger } from '../../ledger/the-ledger.ts';
import { useLive } from '../../ledger/use-live.ts';
import { RETENTIONS, type Retention } from '../../settings/schema.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useToast } from '../../ui/toast-context.ts';
import { errorText } from '../frame/error-text.ts';
import { useSettings } from '../frame/settings-context.ts';
import { OptionsSection } from './options-section.tsx';

/** What a choice would delete at once. */
interface Asked {
  retention: Retention;
  warnings: number;
  activities: number;
}

/** How long the history is kept. What a choice deletes is said and agreed to before it is stored. */
export function RetentionSection() {
  const { t, number } = useSpeech();
  const { settings, change } = useSettings();
  const toast = useToast();
  const [asked, setAsked] = useState<Asked | null>(null);
  const choose = (retention: Retention) =>
    change((draft) => {
      draft.retention = retention;
    });
  const ask = async (retention: Retention) => {
    if (retention === 'all') return choose(retention);
    try {
      const { warnings, activities } = await findPast(theLedger(), retention);
      setAsked({ retention, warnings: warnings.length, activities: activities.length });
    } catch (error) {
      toast({ text: errorText(t, error) });
    }
  };
  const nothing = asked?.warnings === 0 && asked.activities === 0;
  return (
    <OptionsSection id="simpan" title={t('retention.title')} text={t('retention.text')}>
      <fieldset>
        <legend class="jn-hidden">{t('retention.title')}</legend>
        {RETENTIONS.map((retention) => (
          <label key={retention} class="jn-choice">
            <input
              type="radio"
              name="retention"
              checked={settings.retention === retention}
              onClick={(event) => {
                // Only what is stored is shown as chosen; until then the question stands.
                if (settings.retention === retention) return;
                event.preventDefault();
                ask(retention);
              }}
            />
            <span>
              <b>{t(`retention.${retention}`)}</b>
              <small>{t(`retention.${retention}-text`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="jn-hint">{t('retention.spared')}</p>
      <DeletedLine />
      {asked && (
        <ConfirmDialog
          title={t('retention.askTitle', { choice: t(`retention.${asked.retention}`) })}
          text={
            nothing
              ? t('retention.askNothing')
              : t('retention.ask', {
                  warnings: number(asked.warnings),
                  activities: number(asked.activities),
                })
          }
          confirm={t('retention.confirm')}
          cancel={t('common.cancel')}
          onCancel={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null);
            choose(asked.retention);
          }}
        />
      )}
    </OptionsSection>
  );
}

function DeletedLine() {
  const { t, number } = useSpeech();
  const ledger = theLedger();
  const deleted = useLive(useCallback(() => countDeleted(ledger), [ledger]));
  if (deleted.state === 'failed') return <p class="jn-error">{errorText(t, deleted.error)}</p>;
  if (deleted.state === 'loading') return null;
  const { warnings, activities } = deleted.value;
  if (warnings + activities === 0) return null;
  return (
    <p role="status">
      {t('retention.deleted', { warnings: number(warnings), activities: number(activities) })}
    </p>
  );
}
