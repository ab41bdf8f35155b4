import { useSpeech } from '../../../i18n/speech-context.ts';
import { FileButton } from '../../../ui/file-button.tsx';
import { OptionsSection } from '../options-section.tsx';
import { PackFaults } from './pack-faults.tsx';
import { PackList } from './pack-list.tsx';
import { PackPreview } from './pack-preview.tsx';
import { usePackChoice } from './use-pack-choice.ts';

/** Rule packs: those that hold, and a file that is looked at before it is added. */
export function PacksSection() {
  const { t } = useSpeech();
  const { choice, choose, cancel, add } = usePackChoice();
  return (
    <OptionsSection id="paket" title={t('packs.title')} text={t('packs.text')}>
      <PackList />
      <div class="jn-row">
        <FileButton
          label={t('packs.choose')}
          accept=".yaml,.yml,.json"
          onFiles={([file]) => file && choose(file)}
        />
      </div>
      {choice?.type === 'unreadable' && (
        <p class="jn-error" role="alert">
          {t('packs.unreadable')}
        </p>
      )}
      {choice?.type === 'faulty' && <PackFaults problems={choice.problems} onClose={cancel} />}
      {choice?.type === 'opened' && (
        <PackPreview
          key={choice.opened.pack.digest}
          choice={choice}
          onAdd={() => add(choice.opened)}
          onCancel={cancel}
        />
      )}
    </OptionsSection>
  );
}
