import { useSpeech } from '../../../i18n/speech-context.ts';
import type { ChosenBlob } from '../../../review/worker-protocol.ts';
import { FileButton } from '../../../ui/file-button.tsx';
import { placed } from './dropped-files.ts';

interface ChooseFilesProps {
  onFiles: (files: ChosenBlob[]) => void;
  /** Whether files are held over the page. */
  isOver: boolean;
}

/**
 * Two pickers, because a browser's picker is for files or for a folder, and the place to drop either.
 * Nothing is said to it of kinds of files: exports are told by content, not by name.
 */
export function ChooseFiles({ onFiles, isOver }: ChooseFilesProps) {
  const { t } = useSpeech();
  const choose = (files: File[]) => onFiles(placed(files));
  return (
    <div class={`jn-drop jn-stack${isOver ? ' jn-drop-over' : ''}`}>
      {isOver ? <p>{t('review.dropHere')}</p> : <p class="jn-drop-hint">{t('review.drop')}</p>}
      <div class="jn-row">
        <FileButton
          label={t('review.chooseFiles')}
          look="primary"
          name="files"
          several="files"
          onFiles={choose}
        />
        <FileButton
          label={t('review.chooseFolder')}
          name="folder"
          several="folder"
          onFiles={choose}
        />
      </div>
      <p class="jn-hint">{t('review.formats')}</p>
    </div>
  );
}
