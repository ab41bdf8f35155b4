import { useEffect, useRef } from 'preact/hooks';
import { useSpeech } from '../../../i18n/speech-context.ts';
import { Button } from '../../../ui/button.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { TRIAGE_KEYS, type TriageCommand } from './triage-keys.ts';

interface KeysHelpProps {
  on: boolean;
  onSwitch: (on: boolean) => void;
  onClose: () => void;
}

/** What the single keys do, with the switch that turns them off. */
export function KeysHelp({ on, onSwitch, onClose }: KeysHelpProps) {
  const { t } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="jn-dialog" aria-labelledby="jn-keys" onClose={onClose}>
      <h2 id="jn-keys">{t('triage.keysTitle')}</h2>
      <table class="jn-keys">
        <tbody>
          {[...TRIAGE_KEYS].map(([key, command]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{t(`triage.key-${nameOf(command)}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Switch label={t('triage.keysOn')} on={on} onChange={onSwitch} />
      <div class="jn-row jn-row-end">
        <Button onClick={() => dialog.current?.close()}>{t('common.close')}</Button>
      </div>
    </dialog>
  );
}

const nameOf = (command: TriageCommand) => (command.to === 'mark' ? command.mark : command.to);
