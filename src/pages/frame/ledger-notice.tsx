import { useSpeech } from '../../i18n/speech-context.ts';
import { theLedger } from '../../ledger/the-ledger.ts';
import { DamagedRows } from './damaged-rows.tsx';
import { errorText } from './error-text.ts';
import { TroubleBox } from './trouble-box.tsx';
import { useLedgerHealth } from './use-ledger-health.ts';

/**
 * Says at the head of a page what is wrong with the store, and what can be done; nothing while all is
 * well.
 *
 * @param failure what the page's own list could not be read for.
 */
export function LedgerNotice({ failure = null }: { failure?: unknown }) {
  const { t } = useSpeech();
  const [health, forget] = useLedgerHealth(theLedger());
  const failed = health.failure ?? failure;
  const { trouble, undrained, damaged } = health;
  if (trouble) {
    const reload = trouble === 'waiting' ? undefined : t('ledger.reload');
    return <TroubleBox text={t(`ledger.${trouble}`)} reload={reload} />;
  }
  if (failed) return <TroubleBox text={errorText(t, failed)} reload={t('common.retry')} />;
  return (
    <>
      {undrained !== null && (
        <TroubleBox
          text={t('ledger.undrained', { why: errorText(t, undrained) })}
          reload={t('common.retry')}
        />
      )}
      {damaged.length > 0 && <DamagedRows rows={damaged} onDone={forget} />}
    </>
  );
}
