import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useSpeech } from '../../i18n/speech-context.ts';
import { settleSeals } from '../../ledger/settle-seals.ts';
import { theLedger } from '../../ledger/the-ledger.ts';
import type { VaultState } from '../../lock/vault.ts';
import { LockControls } from '../lock/lock-controls.tsx';
import { LockScreen } from '../lock/lock-screen.tsx';
import { TurnOnForm } from '../lock/turn-on-form.tsx';
import { OptionsSection } from './options-section.tsx';

/** The passphrase that seals the history: set, used, changed, given up. */
export function LockSection({ vault }: { vault: VaultState }) {
  const { t } = useSpeech();
  const isMoving = vault.phase === 'turning-on' || vault.phase === 'turning-off';
  useEffect(() => {
    // Beside the background, which a browser may end in the middle; one at a time does it.
    if (isMoving) settleSeals(theLedger(), browser.storage).catch(() => {});
  }, [isMoving]);
  return (
    <OptionsSection id="kunci" title={t('lock.title')} text={t('lock.text')}>
      <p class="jn-hint">{t('lock.readable')}</p>
      <p role="status">
        <b>{t(`lock.state-${vault.phase ?? 'off'}`)}</b>
      </p>
      {vault.phase === null && <TurnOnForm />}
      {!vault.isOpen && <LockScreen />}
      {vault.isOpen && vault.phase !== null && !isMoving && <LockControls />}
    </OptionsSection>
  );
}
